<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** The event that comes next, if there is one. */
final class NextEvent extends Record
{
    public function __construct(
        /** The event. Absent where none waits. */
        public readonly ?Event $event = null,
        /** How many wait, this one among them, where the registrar says so. */
        public readonly ?int $waiting = null,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): NextEvent
    {
        return new NextEvent(
            isset($document['event']) ? Event::read($document['event']) : null,
            $document['waiting'] ?? null,
        );
    }
}
