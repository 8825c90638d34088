<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** The number of a new zone. */
final class RealtimeregisterZoneNumber extends Record
{
    public function __construct(
        /** The registrar's number of it. */
        public readonly string $zone,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): RealtimeregisterZoneNumber
    {
        return new RealtimeregisterZoneNumber(
            $document['zone'],
        );
    }
}
