<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** A country, and what its postal codes look like. */
final class RealtimeregisterCountry extends Record
{
    public function __construct(
        /** The code of two letters. */
        public readonly string $code,
        /** Its name. */
        public readonly string $name,
        /** A regular expression for the whole postal code. */
        public readonly ?string $postalCodePattern = null,
        /** An example of one. */
        public readonly ?string $postalCodeExample = null,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): RealtimeregisterCountry
    {
        return new RealtimeregisterCountry(
            $document['code'],
            $document['name'],
            $document['postal_code_pattern'] ?? null,
            $document['postal_code_example'] ?? null,
        );
    }
}
