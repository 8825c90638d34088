<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** An amount of money. The amount is a decimal text in documents, so that no language rounds it. */
final class Money extends Record
{
    public function __construct(
        /** The amount, as a decimal text such as `"10.50"`. */
        public readonly string $amount,
        /** The currency's three-letter code. */
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
    public static function read(array $document): Money
    {
        return new Money(
            $document['amount'],
            $document['currency'],
        );
    }
}
