<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** How many name servers a domain can have. */
final class NameserverLimits extends Record
{
    public function __construct(
        /** The fewest: a registration needs them, a transfer may keep those it has. */
        public readonly ?int $min = null,
        /** The most. */
        public readonly ?int $max = null,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): NameserverLimits
    {
        return new NameserverLimits(
            $document['min'] ?? null,
            $document['max'] ?? null,
        );
    }
}
