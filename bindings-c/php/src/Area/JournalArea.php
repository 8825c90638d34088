<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Area;

use Anyregistrar\Area;
use Anyregistrar\Type\ForgetReport;
use Anyregistrar\Type\JournalEntries;
use Anyregistrar\Type\JournalEntry;
use Anyregistrar\Type\OrderState;
use Anyregistrar\Type\ReconcileReport;
use Anyregistrar\Type\Resolution;

/** Operations on the journal. */
final class JournalArea extends Area
{
    /**
     * Read one paid order from the journal.
     *
     * @param ?string $orderId Our id of the order.
     * @param ?string $key The key it was placed under.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function info(
        ?string $orderId = null,
        ?string $key = null,
        ?int $timeoutMs = null,
    ): JournalEntry {
        return JournalEntry::read($this->caller->call('journal.info', ['orderId' => $orderId, 'key' => $key], $timeoutMs));
    }

    /**
     * List paid orders from the journal.
     *
     * @param OrderState|string|null $state Only orders in this state.
     * @param ?string $domain Only orders for this domain.
     * @param bool $open Only orders that are not settled.
     * @param bool $events Only orders of which a person should know something.
     * @param ?int $limit How many at most; 1,000 where left out.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function list(
        OrderState|string|null $state = null,
        ?string $domain = null,
        bool $open = false,
        bool $events = false,
        ?int $limit = null,
        ?int $timeoutMs = null,
    ): JournalEntries {
        return JournalEntries::read($this->caller->call('journal.list', ['state' => $state, 'domain' => $domain, 'open' => $open, 'events' => $events, 'limit' => $limit], $timeoutMs));
    }

    /**
     * Settle open orders by asking the registrar what became of them.
     *
     * @param ?string $orderId Only this order.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function reconcile(
        ?string $orderId = null,
        ?int $timeoutMs = null,
    ): ReconcileReport {
        return ReconcileReport::read($this->caller->call('journal.reconcile', ['orderId' => $orderId], $timeoutMs));
    }

    /**
     * Record what a person found out about an order whose checks are used up.
     *
     * @param string $orderId Our id of the order.
     * @param Resolution|string $state What became of it, as the registrar told the person.
     * @param string $by Who says so. It is kept on record.
     * @param string $reason How that person knows. It is kept on record.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function resolve(
        string $orderId,
        Resolution|string $state,
        string $by,
        string $reason,
        ?int $timeoutMs = null,
    ): JournalEntry {
        return JournalEntry::read($this->caller->call('journal.resolve', ['orderId' => $orderId, 'state' => $state, 'by' => $by, 'reason' => $reason], $timeoutMs));
    }

    /**
     * Forget settled orders, but for what keeps their keys from buying again.
     *
     * @param ?string $orderId The order of this id.
     * @param ?string $key The order that was placed under this key.
     * @param ?string $domain All orders for this domain.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function forget(
        ?string $orderId = null,
        ?string $key = null,
        ?string $domain = null,
        ?int $timeoutMs = null,
    ): ForgetReport {
        return ForgetReport::read($this->caller->call('journal.forget', ['orderId' => $orderId, 'key' => $key, 'domain' => $domain], $timeoutMs));
    }
}
