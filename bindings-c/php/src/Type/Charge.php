<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** A sum that the registrar took. */
final class Charge extends Record
{
    public function __construct(
        /** The amount, as a decimal text such as `"10.50"`. */
        public readonly string $amount,
        /** The currency's three-letter code. */
        public readonly string $currency,
        /** Where the figure comes from. */
        public readonly PriceSource $source,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): Charge
    {
        return new Charge(
            $document['amount'],
            $document['currency'],
            PriceSource::from($document['source']),
        );
    }
}
