<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** The money in the account. */
final class Balance extends Record
{
    public function __construct(
        /** What can be spent. */
        public readonly Money $available,
        /** What is set aside for orders under way. */
        public readonly ?Money $locked = null,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): Balance
    {
        return new Balance(
            Money::read($document['available']),
            isset($document['locked']) ? Money::read($document['locked']) : null,
        );
    }
}
