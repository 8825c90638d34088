<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** A name that its holder offers. */
final class PremiumName extends Record
{
    public function __construct(
        /** The name, in ASCII form. */
        public readonly string $domain,
        /** The name as people write it. */
        public readonly string $domainUnicode,
        /** What its holder wants. */
        public readonly Money $price,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): PremiumName
    {
        return new PremiumName(
            $document['domain'],
            $document['domain_unicode'],
            Money::read($document['price']),
        );
    }
}
