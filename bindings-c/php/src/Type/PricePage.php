<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** One page of the price list. */
final class PricePage extends Record
{
    public function __construct(
        /**
         * The prices.
         *
         * @var list<ListedPrice>
         */
        public readonly array $prices,
        /** Where the next page begins; absent on the last one. */
        public readonly ?string $next = null,
        /** How many there are in all, where that is known. */
        public readonly ?int $total = null,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): PricePage
    {
        return new PricePage(
            array_map(ListedPrice::read(...), $document['prices']),
            $document['next'] ?? null,
            $document['total'] ?? null,
        );
    }
}
