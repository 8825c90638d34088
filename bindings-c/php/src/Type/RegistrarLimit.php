<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** How much a registrar takes in a group of calls. */
final class RegistrarLimit extends Record
{
    public function __construct(
        /** The group: `read`, `check` or `write`. */
        public readonly string $group,
        /** Calls per minute that we allow ourselves. */
        public readonly int $perMinute,
        /** How many of them may come at once. */
        public readonly int $burst,
        /** Whether the registrar states this figure, or we chose it. */
        public readonly bool $stated,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): RegistrarLimit
    {
        return new RegistrarLimit(
            $document['group'],
            $document['per_minute'],
            $document['burst'],
            $document['stated'],
        );
    }
}
