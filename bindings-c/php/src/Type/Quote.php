<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** A price that the registrar gave. */
final class Quote extends Record
{
    public function __construct(
        /** The name, in ASCII form. */
        public readonly string $domain,
        /** What it is the price of. */
        public readonly PriceKind $operation,
        /** The term it is for, in months. */
        public readonly int $months,
        /** The price of the whole term. */
        public readonly Money $price,
        /** Where the price comes from. */
        public readonly PriceSource $source,
        /** The registry sells the name at a price of its own. */
        public readonly bool $premium,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): Quote
    {
        return new Quote(
            $document['domain'],
            PriceKind::from($document['operation']),
            $document['months'],
            Money::read($document['price']),
            PriceSource::from($document['source']),
            $document['premium'],
        );
    }
}
