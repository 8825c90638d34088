<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** What a currency is worth in others. */
final class RealtimeregisterRate extends Record
{
    public function __construct(
        /** The currency. */
        public readonly string $currency,
        /**
         * The registrar's whole numbers by currency. Nobody says what they stand for: most likely millionths.
         *
         * @var array<string, int>
         */
        public readonly array $rates,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): RealtimeregisterRate
    {
        return new RealtimeregisterRate(
            $document['currency'],
            $document['rates'],
        );
    }
}
