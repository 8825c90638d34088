<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Moment;
use Anyregistrar\Record;

/** Something about an order that a person should know. */
final class JournalEvent extends Record
{
    public function __construct(
        /** When it was noticed. */
        public readonly \DateTimeImmutable $at,
        /** What kind of thing it is. */
        public readonly JournalEventKind $kind,
        /** What was seen, and what to do. */
        public readonly string $message,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): JournalEvent
    {
        return new JournalEvent(
            Moment::read($document['at']),
            JournalEventKind::from($document['kind']),
            $document['message'],
        );
    }
}
