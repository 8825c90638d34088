<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** How often a zone was asked for on a day. */
final class RealtimeregisterQueryCount extends Record
{
    public function __construct(
        /** The day, in the registrar's form. */
        public readonly string $date,
        /** The questions. */
        public readonly int $queries,
        /** Those for names that are not there. */
        public readonly int $missing,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): RealtimeregisterQueryCount
    {
        return new RealtimeregisterQueryCount(
            $document['date'],
            $document['queries'],
            $document['missing'],
        );
    }
}
