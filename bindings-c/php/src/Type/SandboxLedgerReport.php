<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** Every charge, and how many requests came in. */
final class SandboxLedgerReport extends Record
{
    public function __construct(
        /**
         * The charges.
         *
         * @var list<LedgerRow>
         */
        public readonly array $rows,
        /** The money that is left. */
        public readonly Money $balance,
        /**
         * How many complete requests came in, by operation.
         *
         * @var array<string, int>
         */
        public readonly array $counts,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): SandboxLedgerReport
    {
        return new SandboxLedgerReport(
            array_map(LedgerRow::read(...), $document['rows']),
            Money::read($document['balance']),
            $document['counts'],
        );
    }
}
