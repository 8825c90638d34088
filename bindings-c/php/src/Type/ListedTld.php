<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** What a list says of a TLD. What it does not say is absent. */
final class ListedTld extends Record
{
    public function __construct(
        /** The TLD, in ASCII form. */
        public readonly string $tld,
        /** It is a country's own. */
        public readonly ?bool $country = null,
        /** The registry's name. */
        public readonly ?string $registry = null,
        /** Domains can be locked against transfer. */
        public readonly ?bool $lock = null,
        /** Contacts can be hidden from the public. */
        public readonly ?bool $privacy = null,
        /**
         * The launch phases that it is in, in the registrar's words.
         *
         * @var list<string>
         */
        public readonly array $phases = [],
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): ListedTld
    {
        return new ListedTld(
            $document['tld'],
            $document['country'] ?? null,
            $document['registry'] ?? null,
            $document['lock'] ?? null,
            $document['privacy'] ?? null,
            $document['phases'] ?? [],
        );
    }
}
