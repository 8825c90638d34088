<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** The currency that purchases are paid in. */
final class DefaultCurrency extends Record
{
    public function __construct(
        /** The currency. */
        public readonly string $currency,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): DefaultCurrency
    {
        return new DefaultCurrency(
            $document['currency'],
        );
    }
}
