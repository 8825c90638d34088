<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Moment;
use Anyregistrar\Record;

/** What the registrar says of a domain. What it does not say is absent. */
final class DomainDetails extends Record
{
    public function __construct(
        /** The name, in ASCII form. */
        public readonly string $domain,
        /** The name as people write it. */
        public readonly string $domainUnicode,
        /** Where the domain stands. */
        public readonly Lifecycle $lifecycle,
        /**
         * The flags that stand against it, in EPP spelling.
         *
         * @var list<Flag>
         */
        public readonly array $flags,
        /**
         * The registrar's own words for its state.
         *
         * @var list<string>
         */
        public readonly array $registrarStatus,
        /**
         * Its name servers.
         *
         * @var list<NameServer>
         */
        public readonly array $nameservers,
        /** The registrar's handles of its contacts. */
        public readonly ContactHandles $contacts,
        /** The registrar's own numbers for it. */
        public readonly References $references,
        /** When it was registered (UTC). */
        public readonly ?string $created = null,
        /** The day on which it expires (UTC). */
        public readonly ?string $expires = null,
        /** The moment at which it expires, where the registrar says so exactly. */
        public readonly ?\DateTimeImmutable $expiresAt = null,
        /**
         * Why the expiry should not be believed without another look.
         *
         * @var list<ExpiryDoubt>
         */
        public readonly array $expiryDoubts = [],
        /** It is locked against transfer. */
        public readonly ?bool $locked = null,
        /** Its contacts are hidden from the public. */
        public readonly ?bool $privacy = null,
        /** The registrar renews it by itself. */
        public readonly ?bool $autoRenew = null,
        /**
         * What the registry publishes to secure its zone, as DS records.
         *
         * @var list<DsRecord>
         */
        public readonly array $ds = [],
        /**
         * The same as keys, at registries that take those.
         *
         * @var list<DnsKey>
         */
        public readonly array $keys = [],
        /** Whether the registrant has confirmed their data. */
        public readonly ?Verification $verification = null,
        /** It has expired and is parked until the registry is told what becomes of it. A renewal now completes the registry's own and adds no second year. */
        public readonly bool $parked = false,
        /** What the registrar is doing with it now. */
        public readonly ?PendingAction $pending = null,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): DomainDetails
    {
        return new DomainDetails(
            $document['domain'],
            $document['domain_unicode'],
            Lifecycle::from($document['lifecycle']),
            array_map(Flag::from(...), $document['flags']),
            $document['registrar_status'],
            array_map(NameServer::read(...), $document['nameservers']),
            ContactHandles::read($document['contacts']),
            References::read($document['references']),
            $document['created'] ?? null,
            $document['expires'] ?? null,
            isset($document['expires_at']) ? Moment::read($document['expires_at']) : null,
            array_map(ExpiryDoubt::from(...), $document['expiry_doubts'] ?? []),
            $document['locked'] ?? null,
            $document['privacy'] ?? null,
            $document['auto_renew'] ?? null,
            array_map(DsRecord::read(...), $document['ds'] ?? []),
            array_map(DnsKey::read(...), $document['keys'] ?? []),
            isset($document['verification']) ? Verification::from($document['verification']) : null,
            $document['parked'] ?? false,
            isset($document['pending']) ? PendingAction::read($document['pending']) : null,
        );
    }
}
