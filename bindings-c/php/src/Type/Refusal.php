<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** What stands against an order beside its fields. */
final class Refusal extends Record
{
    public function __construct(
        /** The word of the error that placing it would give, such as `taken` or `price_too_high`. */
        public readonly string $code,
        /** What it is, for a person. */
        public readonly string $message,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): Refusal
    {
        return new Refusal(
            $document['code'],
            $document['message'],
        );
    }
}
