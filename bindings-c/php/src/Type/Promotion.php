<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Moment;
use Anyregistrar\Record;

/** A price that holds for a while. */
final class Promotion extends Record
{
    public function __construct(
        /** The registrar's name for the product. */
        public readonly string $product,
        /** The registrar's word for what it is the price of. */
        public readonly string $action,
        /** The term, in the registrar's words. */
        public readonly ?string $period = null,
        /** From when it holds. */
        public readonly ?\DateTimeImmutable $starts = null,
        /** Until when it holds. */
        public readonly ?\DateTimeImmutable $ends = null,
        /** What customers pay. */
        public readonly ?Money $customerPrice = null,
        /** What the account pays. */
        public readonly ?Money $resellerPrice = null,
        /** It holds now. */
        public readonly ?bool $active = null,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): Promotion
    {
        return new Promotion(
            $document['product'],
            $document['action'],
            $document['period'] ?? null,
            isset($document['starts']) ? Moment::read($document['starts']) : null,
            isset($document['ends']) ? Moment::read($document['ends']) : null,
            isset($document['customer_price']) ? Money::read($document['customer_price']) : null,
            isset($document['reseller_price']) ? Money::read($document['reseller_price']) : null,
            $document['active'] ?? null,
        );
    }
}
