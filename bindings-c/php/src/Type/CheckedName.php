<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** What the registrar says of one name. */
final class CheckedName extends Record
{
    public function __construct(
        /** The name, in ASCII form. */
        public readonly string $domain,
        /** The name as people write it. */
        public readonly string $domainUnicode,
        /** Whether it can be had. */
        public readonly Availability $state,
        /** The registry sells it at a price of its own. */
        public readonly bool $premium,
        /** The prices for this very name, where the registrar gave any. */
        public readonly ?NamePrices $prices = null,
        /** A trademark claim that the buyer has to accept. */
        public readonly ?Claim $claim = null,
        /** The name at the third level whose holder alone may register this one (.uk). */
        public readonly ?string $rightOfRegistration = null,
        /** Why the state is what it is, where the registrar or we can say. */
        public readonly ?string $reason = null,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): CheckedName
    {
        return new CheckedName(
            $document['domain'],
            $document['domain_unicode'],
            Availability::from($document['state']),
            $document['premium'],
            isset($document['prices']) ? NamePrices::read($document['prices']) : null,
            isset($document['claim']) ? Claim::read($document['claim']) : null,
            $document['right_of_registration'] ?? null,
            $document['reason'] ?? null,
        );
    }
}
