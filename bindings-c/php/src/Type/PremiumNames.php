<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** Names that their holders offer. */
final class PremiumNames extends Record
{
    public function __construct(
        /**
         * The names.
         *
         * @var list<PremiumName>
         */
        public readonly array $names,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): PremiumNames
    {
        return new PremiumNames(
            array_map(PremiumName::read(...), $document['names']),
        );
    }
}
