<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** A price list as Internet.bs writes it. */
final class PriceRows extends Record
{
    public function __construct(
        /**
         * The rows, by the registrar's own names. A `period_2` is the price of each year of two.
         *
         * @var list<array<string, string>>
         */
        public readonly array $rows,
        /** The currency, where one holds for all. */
        public readonly ?string $currency = null,
        /** The account's price level. */
        public readonly ?string $level = null,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): PriceRows
    {
        return new PriceRows(
            $document['rows'],
            $document['currency'] ?? null,
            $document['level'] ?? null,
        );
    }
}
