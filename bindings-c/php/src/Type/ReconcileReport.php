<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** What a pass over the open orders found. */
final class ReconcileReport extends Record
{
    public function __construct(
        /**
         * Orders that are settled now.
         *
         * @var list<Order>
         */
        public readonly array $settled,
        /**
         * Orders that are still open.
         *
         * @var list<StillOpen>
         */
        public readonly array $open,
        /**
         * Orders of which something was noticed in this pass that a person should know.
         *
         * @var list<JournalEntry>
         */
        public readonly array $noticed,
        /** How many settled orders were old enough to be forgotten in this pass. */
        public readonly int $forgotten,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): ReconcileReport
    {
        return new ReconcileReport(
            array_map(Order::read(...), $document['settled']),
            array_map(StillOpen::read(...), $document['open']),
            array_map(JournalEntry::read(...), $document['noticed']),
            $document['forgotten'],
        );
    }
}
