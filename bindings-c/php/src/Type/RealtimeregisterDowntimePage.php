<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** One page of downtimes. */
final class RealtimeregisterDowntimePage extends Record
{
    public function __construct(
        /**
         * The downtimes.
         *
         * @var list<RealtimeregisterDowntime>
         */
        public readonly array $downtimes,
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
    public static function read(array $document): RealtimeregisterDowntimePage
    {
        return new RealtimeregisterDowntimePage(
            array_map(RealtimeregisterDowntime::read(...), $document['downtimes']),
            $document['next'] ?? null,
            $document['total'] ?? null,
        );
    }
}
