<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** A name that the registrar suggests. */
final class SuggestedName extends Record
{
    public function __construct(
        /** The name, in ASCII form. */
        public readonly string $domain,
        /** The name as people write it. */
        public readonly string $domainUnicode,
        /** Whether it can be had, as far as the registrar knows: ask `domain.check` before selling it. */
        public readonly Availability $state,
        /** How well it fits, in the registrar's own measure: more is better. */
        public readonly ?string $score = null,
        /** It has other words than the keyword. */
        public readonly ?bool $reworded = null,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): SuggestedName
    {
        return new SuggestedName(
            $document['domain'],
            $document['domain_unicode'],
            Availability::from($document['state']),
            $document['score'] ?? null,
            $document['reworded'] ?? null,
        );
    }
}
