<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** A record of a zone. Type, host and value together are what tells it from others. */
final class DnsRecord extends Record
{
    public function __construct(
        /** The type, such as `A`, `MX` or `TXT`. */
        public readonly string $type,
        /** The value: an address, a name or a text. For MX and SRV the name alone. */
        public readonly string $value,
        /** What stands in front of the domain, such as `www`; left out for the domain itself. */
        public readonly ?string $host = null,
        /** How many seconds it may be kept in caches; the registrar's own figure where left out. */
        public readonly ?int $ttl = null,
        /** The priority of an MX or SRV record. */
        public readonly ?int $priority = null,
        /** The weight of an SRV record. */
        public readonly ?int $weight = null,
        /** The port of an SRV record. */
        public readonly ?int $port = null,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): DnsRecord
    {
        return new DnsRecord(
            $document['type'],
            $document['value'],
            $document['host'] ?? null,
            $document['ttl'] ?? null,
            $document['priority'] ?? null,
            $document['weight'] ?? null,
            $document['port'] ?? null,
        );
    }
}
