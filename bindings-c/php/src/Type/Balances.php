<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** The money in the account, by currency. */
final class Balances extends Record
{
    public function __construct(
        /**
         * One sum for each currency.
         *
         * @var list<Money>
         */
        public readonly array $balances,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): Balances
    {
        return new Balances(
            array_map(Money::read(...), $document['balances']),
        );
    }
}
