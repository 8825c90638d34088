<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Area;

use Anyregistrar\Area;
use Anyregistrar\Type\Changed;
use Anyregistrar\Type\NextEvent;

/** Operations on what happened at the registrar. */
final class EventArea extends Area
{
    /**
     * Read the oldest event at the registrar that was not acknowledged.
     *
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function poll(
        ?int $timeoutMs = null,
    ): NextEvent {
        return NextEvent::read($this->caller->call('event.poll', [], $timeoutMs));
    }

    /**
     * Acknowledge an event, so that the next one comes.
     *
     * @param string $event The registrar's number of it, as `event.poll` gave it.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function ack(
        string $event,
        ?int $timeoutMs = null,
    ): Changed {
        return Changed::read($this->caller->call('event.ack', ['event' => $event], $timeoutMs));
    }
}
