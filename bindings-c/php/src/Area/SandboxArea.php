<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Area;

use Anyregistrar\Area;
use Anyregistrar\Type\FaultAction;
use Anyregistrar\Type\FaultMoment;
use Anyregistrar\Type\SandboxLedgerReport;
use Anyregistrar\Type\SandboxNow;
use Anyregistrar\Type\SandboxState;

/** Operations on the sandbox. */
final class SandboxArea extends Area
{
    /**
     * Make the simulated registrar misbehave.
     *
     * @param ?string $on The operation it happens on, such as `domain.renew`, or `*` for any.
     * @param FaultAction|string|null $do What happens.
     * @param FaultMoment|string|null $when Whether it happens before or after the registrar has acted; before where left out.
     * @param ?int $times How many times; once where left out.
     * @param ?int $skip How many matching requests to let through first.
     * @param ?int $delayMs How long to wait before answering.
     * @param ?int $status The HTTP status of a `status` fault.
     * @param ?string $body The body of the answer of a `status` fault.
     * @param ?string $retryAfter The Retry-After header of a `status` or `throttle` fault.
     * @param ?int $keep How many bytes of the body a `truncate` fault lets through.
     * @param bool $clear Take all arranged misbehaviour back.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function fault(
        ?string $on = null,
        FaultAction|string|null $do = null,
        FaultMoment|string|null $when = null,
        ?int $times = null,
        ?int $skip = null,
        ?int $delayMs = null,
        ?int $status = null,
        ?string $body = null,
        ?string $retryAfter = null,
        ?int $keep = null,
        bool $clear = false,
        ?int $timeoutMs = null,
    ): SandboxState {
        return SandboxState::read($this->caller->call('sandbox.fault', ['on' => $on, 'do' => $do, 'when' => $when, 'times' => $times, 'skip' => $skip, 'delayMs' => $delayMs, 'status' => $status, 'body' => $body, 'retryAfter' => $retryAfter, 'keep' => $keep, 'clear' => $clear], $timeoutMs));
    }

    /**
     * Read or move the simulated registrar's clock.
     *
     * @param ?int $advanceSeconds Move it forward by this many seconds.
     * @param \DateTimeInterface|string|null $set Set it to this moment.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function clock(
        ?int $advanceSeconds = null,
        \DateTimeInterface|string|null $set = null,
        ?int $timeoutMs = null,
    ): SandboxNow {
        return SandboxNow::read($this->caller->call('sandbox.clock', ['advanceSeconds' => $advanceSeconds, 'set' => $set], $timeoutMs));
    }

    /**
     * Read every charge that the simulated registrar made.
     *
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function ledger(
        ?int $timeoutMs = null,
    ): SandboxLedgerReport {
        return SandboxLedgerReport::read($this->caller->call('sandbox.ledger', [], $timeoutMs));
    }

    /**
     * Put or change a domain in the simulated registrar.
     *
     * @param string $domain The name, in Unicode or ASCII form.
     * @param \DateTimeInterface|string|null $expires When it expires.
     * @param ?string $status Where it stands, such as `active` or `redemption`.
     * @param ?bool $privacyAvailable Whether privacy can be had for it.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function domain(
        string $domain,
        \DateTimeInterface|string|null $expires = null,
        ?string $status = null,
        ?bool $privacyAvailable = null,
        ?int $timeoutMs = null,
    ): SandboxState {
        return SandboxState::read($this->caller->call('sandbox.domain', ['domain' => $domain, 'expires' => $expires, 'status' => $status, 'privacyAvailable' => $privacyAvailable], $timeoutMs));
    }

    /**
     * Set the money in the simulated account, and whether the registrar's limits on calls hold.
     *
     * @param ?string $balance The new balance, as a decimal text in the account's currency.
     * @param ?bool $limited Whether the registrar's limits on calls hold, where the simulated one has such (Internet.bs). They do not where nobody said so.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function account(
        ?string $balance = null,
        ?bool $limited = null,
        ?int $timeoutMs = null,
    ): SandboxState {
        return SandboxState::read($this->caller->call('sandbox.account', ['balance' => $balance, 'limited' => $limited], $timeoutMs));
    }

    /**
     * Empty the simulated registrar.
     *
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function reset(
        ?int $timeoutMs = null,
    ): SandboxState {
        return SandboxState::read($this->caller->call('sandbox.reset', [], $timeoutMs));
    }
}
