<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** A trademark claim on a name. */
final class Claim extends Record
{
    public function __construct(
        /** The key under which the clearing house's notice is read. */
        public readonly ?string $lookupKey = null,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): Claim
    {
        return new Claim(
            $document['lookup_key'] ?? null,
        );
    }
}
