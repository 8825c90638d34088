<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Paths;
use Anyregistrar\Record;

/** What the value of a field has to be when other fields have some values, besides what it always has to be. */
final class FieldLimit extends Record
{
    public function __construct(
        /** When it holds. */
        public readonly array $when,
        /** The same in words, to follow "when". */
        public readonly string $whenText,
        /** What a person who fills it in should give then. */
        public readonly string $help,
        /**
         * The only values that are taken then; empty where others are, too.
         *
         * @var list<string>
         */
        public readonly array $values = [],
        /** A regular expression for the whole value, as at the field. */
        public readonly ?string $pattern = null,
        /** The fewest characters. */
        public readonly ?int $minLength = null,
        /** The most characters. */
        public readonly ?int $maxLength = null,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): FieldLimit
    {
        return new FieldLimit(
            Paths::ofCondition($document['when']),
            $document['when_text'],
            $document['help'],
            $document['values'] ?? [],
            $document['pattern'] ?? null,
            $document['min_length'] ?? null,
            $document['max_length'] ?? null,
        );
    }
}
