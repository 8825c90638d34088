<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** How often a zone was asked for, by day. */
final class RealtimeregisterQueryCounts extends Record
{
    public function __construct(
        /**
         * The days.
         *
         * @var list<RealtimeregisterQueryCount>
         */
        public readonly array $days,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): RealtimeregisterQueryCounts
    {
        return new RealtimeregisterQueryCounts(
            array_map(RealtimeregisterQueryCount::read(...), $document['days']),
        );
    }
}
