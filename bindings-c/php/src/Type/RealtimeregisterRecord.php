<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** A record as Realtime Register has it. */
final class RealtimeregisterRecord extends Record
{
    public function __construct(
        /** The whole name without a dot at the end. In templates `##DOMAIN##` stands for the domain. */
        public readonly string $name,
        /** The type, such as `A`, `MX` or `TXT`. */
        public readonly string $type,
        /** The value. */
        public readonly string $content,
        /** How many seconds it may be kept in caches. */
        public readonly ?int $ttl = null,
        /** The priority of an MX or SRV record. */
        public readonly ?int $priority = null,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): RealtimeregisterRecord
    {
        return new RealtimeregisterRecord(
            $document['name'],
            $document['type'],
            $document['content'],
            $document['ttl'] ?? null,
            $document['priority'] ?? null,
        );
    }
}
