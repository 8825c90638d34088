<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** How many characters a name can have: the label in front of the TLD, as people write it. */
final class LabelLength extends Record
{
    public function __construct(
        /** The fewest. */
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
    public static function read(array $document): LabelLength
    {
        return new LabelLength(
            $document['min'] ?? null,
            $document['max'] ?? null,
        );
    }
}
