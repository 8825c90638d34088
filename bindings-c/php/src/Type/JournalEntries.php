<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** Orders on record, newest first. */
final class JournalEntries extends Record
{
    public function __construct(
        /**
         * The orders.
         *
         * @var list<JournalEntry>
         */
        public readonly array $orders,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): JournalEntries
    {
        return new JournalEntries(
            array_map(JournalEntry::read(...), $document['orders']),
        );
    }
}
