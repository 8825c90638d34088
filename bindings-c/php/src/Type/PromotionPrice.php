<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** A price for a limited time. */
final class PromotionPrice extends Record
{
    public function __construct(
        /** The price of the whole term. */
        public readonly Money $price,
        /** Its first day, where that is said. */
        public readonly ?string $starts = null,
        /** Its last day, where that is said. */
        public readonly ?string $ends = null,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): PromotionPrice
    {
        return new PromotionPrice(
            Money::read($document['price']),
            $document['starts'] ?? null,
            $document['ends'] ?? null,
        );
    }
}
