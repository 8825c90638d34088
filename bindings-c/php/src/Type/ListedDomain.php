<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** What a list says of a domain. */
final class ListedDomain extends Record
{
    public function __construct(
        /** The name, in ASCII form. */
        public readonly string $domain,
        /** The name as people write it. */
        public readonly string $domainUnicode,
        /** Where the domain stands. */
        public readonly Lifecycle $lifecycle,
        /**
         * The registrar's own words for its state.
         *
         * @var list<string>
         */
        public readonly array $registrarStatus,
        /** When it was registered (UTC). */
        public readonly ?string $created = null,
        /** The day on which it expires (UTC). */
        public readonly ?string $expires = null,
        /**
         * Why the expiry should not be believed without another look.
         *
         * @var list<ExpiryDoubt>
         */
        public readonly array $expiryDoubts = [],
        /** It is locked against transfer. */
        public readonly ?bool $locked = null,
        /** The registrar renews it by itself. */
        public readonly ?bool $autoRenew = null,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): ListedDomain
    {
        return new ListedDomain(
            $document['domain'],
            $document['domain_unicode'],
            Lifecycle::from($document['lifecycle']),
            $document['registrar_status'],
            $document['created'] ?? null,
            $document['expires'] ?? null,
            array_map(ExpiryDoubt::from(...), $document['expiry_doubts'] ?? []),
            $document['locked'] ?? null,
            $document['auto_renew'] ?? null,
        );
    }
}
