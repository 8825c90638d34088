<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** One page of zones. */
final class RealtimeregisterZonePage extends Record
{
    public function __construct(
        /**
         * The zones.
         *
         * @var list<RealtimeregisterDnsZone>
         */
        public readonly array $zones,
        /** Where the next page begins; absent on the last one. */
        public readonly ?string $next = null,
        /** How many there are in all, where the registrar says so. */
        public readonly ?int $total = null,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): RealtimeregisterZonePage
    {
        return new RealtimeregisterZonePage(
            array_map(RealtimeregisterDnsZone::read(...), $document['zones']),
            $document['next'] ?? null,
            $document['total'] ?? null,
        );
    }
}
