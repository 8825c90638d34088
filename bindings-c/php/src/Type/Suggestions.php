<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** Names, the best first. */
final class Suggestions extends Record
{
    public function __construct(
        /**
         * The names.
         *
         * @var list<SuggestedName>
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
    public static function read(array $document): Suggestions
    {
        return new Suggestions(
            array_map(SuggestedName::read(...), $document['names']),
        );
    }
}
