<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Moment;
use Anyregistrar\Record;

/** A zone as Realtime Register has it. */
final class RealtimeregisterDnsZone extends Record
{
    public function __construct(
        /** The registrar's number of it. */
        public readonly string $zone,
        /** The zone's name. */
        public readonly string $name,
        /** The times of its SOA record. */
        public readonly RealtimeregisterSoa $soa,
        /**
         * The records that can be changed.
         *
         * @var list<RealtimeregisterRecord>
         */
        public readonly array $records,
        /** The registrar's word for the name servers, such as BASIC or PREMIUM. */
        public readonly ?string $service = null,
        /** The template that it began with. */
        public readonly ?string $template = null,
        /** Whether it follows the template. */
        public readonly ?bool $link = null,
        /** The server that it is fetched from. */
        public readonly ?string $master = null,
        /**
         * The zone's own names for the registrar's name servers.
         *
         * @var list<string>
         */
        public readonly array $nameservers = [],
        /** Whether it is signed. */
        public readonly ?bool $dnssec = null,
        /** Whether it belongs to a domain in the account. */
        public readonly ?bool $managed = null,
        /**
         * The records that are the registrar's own.
         *
         * @var list<RealtimeregisterRecord>
         */
        public readonly array $defaultRecords = [],
        /**
         * The keys that it is signed with.
         *
         * @var list<DnsKey>
         */
        public readonly array $keys = [],
        /** When it was made. */
        public readonly ?\DateTimeImmutable $created = null,
        /** When it was changed. */
        public readonly ?\DateTimeImmutable $updated = null,
        /** When it goes. */
        public readonly ?\DateTimeImmutable $deletion = null,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): RealtimeregisterDnsZone
    {
        return new RealtimeregisterDnsZone(
            $document['zone'],
            $document['name'],
            RealtimeregisterSoa::read($document['soa']),
            array_map(RealtimeregisterRecord::read(...), $document['records']),
            $document['service'] ?? null,
            $document['template'] ?? null,
            $document['link'] ?? null,
            $document['master'] ?? null,
            $document['nameservers'] ?? [],
            $document['dnssec'] ?? null,
            $document['managed'] ?? null,
            array_map(RealtimeregisterRecord::read(...), $document['default_records'] ?? []),
            array_map(DnsKey::read(...), $document['keys'] ?? []),
            isset($document['created']) ? Moment::read($document['created']) : null,
            isset($document['updated']) ? Moment::read($document['updated']) : null,
            isset($document['deletion']) ? Moment::read($document['deletion']) : null,
        );
    }
}
