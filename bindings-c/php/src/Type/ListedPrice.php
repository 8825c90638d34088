<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** A price of the list. */
final class ListedPrice extends Record
{
    public function __construct(
        /** The TLD, in ASCII form. */
        public readonly string $tld,
        /** What it is the price of. */
        public readonly PriceKind $operation,
        /** The usual price of the whole term. */
        public readonly Money $price,
        /** The term that it is for, in months. None for what has no term. */
        public readonly ?int $months = null,
        /** The registrar sells longer terms, too, and its list has the price of a year alone. What such a term costs, `domain.quote` tells. */
        public readonly bool $eachYear = false,
        /** What is paid in its place for the time being, or at some other time, where the list says so. */
        public readonly ?PromotionPrice $promotion = null,
        /** The registrar's name for the product. */
        public readonly ?string $product = null,
        /** From which number of domains on it holds, where prices go by that. */
        public readonly ?int $fromQuantity = null,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): ListedPrice
    {
        return new ListedPrice(
            $document['tld'],
            PriceKind::from($document['operation']),
            Money::read($document['price']),
            $document['months'] ?? null,
            $document['each_year'] ?? false,
            isset($document['promotion']) ? PromotionPrice::read($document['promotion']) : null,
            $document['product'] ?? null,
            $document['from_quantity'] ?? null,
        );
    }
}
