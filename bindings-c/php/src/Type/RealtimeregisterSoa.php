<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** What a zone's SOA record tells, in seconds. What is left out is the registrar's own choice, or stays as it is. */
final class RealtimeregisterSoa extends Record
{
    public function __construct(
        /** Who answers for the zone. */
        #[\SensitiveParameter] public readonly ?string $hostMaster = null,
        /** After how long other name servers look for changes. */
        public readonly ?int $refresh = null,
        /** After how long they try again. */
        public readonly ?int $retry = null,
        /** After how long without an answer they give the zone up: 86400 to 4838400. */
        public readonly ?int $expire = null,
        /** How long records are kept in caches where they say nothing themselves: 60 to 2419200. */
        public readonly ?int $ttl = null,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): RealtimeregisterSoa
    {
        return new RealtimeregisterSoa(
            $document['host_master'] ?? null,
            $document['refresh'] ?? null,
            $document['retry'] ?? null,
            $document['expire'] ?? null,
            $document['ttl'] ?? null,
        );
    }

    protected const SHOWN = ['refresh', 'retry', 'expire', 'ttl'];
}
