<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Paths;
use Anyregistrar\Record;

/** A field that a registrar asks for, ready to be drawn in a form. */
final class Field extends Record
{
    public function __construct(
        /** Where the value goes in the call: `extra.id-type`, `language`, `contacts.registrant.extra.purpose`. `contacts.*` means each contact that is given in full. */
        public readonly string $path,
        /** The last word of the path: what the registrar calls the field. */
        public readonly string $name,
        /** What to write next to it. */
        public readonly string $label,
        /** What kind of value it takes. */
        public readonly FieldType $type,
        /** Whether every order needs it. */
        public readonly bool $required,
        /**
         * The orders that ask for it.
         *
         * @var list<Applies>
         */
        public readonly array $appliesTo,
        /** Where the registrar says so. */
        public readonly string $source,
        /**
         * The values to choose from. At a text field they are suggestions, and others are taken too.
         *
         * @var list<FieldOption>
         */
        public readonly array $options = [],
        /** When an order needs it, where that depends on other values. */
        public readonly ?array $requiredWhen = null,
        /** The same in words, to follow "needed when". */
        public readonly ?string $requiredWhenText = null,
        /** When a value has no place here, where that depends on other values. */
        public readonly ?array $refusedWhen = null,
        /** The same in words, to follow "not taken when". */
        public readonly ?string $refusedWhenText = null,
        /** A regular expression for the whole value, in the part of the syntax that all languages share. */
        public readonly ?string $pattern = null,
        /** The fewest characters. */
        public readonly ?int $minLength = null,
        /** The most characters. */
        public readonly ?int $maxLength = null,
        /** For a field that is a list, such as street lines: the most entries. The lengths are those of each entry. */
        public readonly ?int $maxItems = null,
        /**
         * What holds besides when other fields have some values.
         *
         * @var list<FieldLimit>
         */
        public readonly array $limits = [],
        /** What a person who fills it in should know. */
        public readonly ?string $help = null,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): Field
    {
        return new Field(
            Paths::ofOrder($document['path']),
            $document['name'],
            $document['label'],
            FieldType::from($document['type']),
            $document['required'],
            array_map(Applies::from(...), $document['applies_to']),
            $document['source'],
            array_map(FieldOption::read(...), $document['options'] ?? []),
            isset($document['required_when']) ? Paths::ofCondition($document['required_when']) : null,
            $document['required_when_text'] ?? null,
            isset($document['refused_when']) ? Paths::ofCondition($document['refused_when']) : null,
            $document['refused_when_text'] ?? null,
            $document['pattern'] ?? null,
            $document['min_length'] ?? null,
            $document['max_length'] ?? null,
            $document['max_items'] ?? null,
            array_map(FieldLimit::read(...), $document['limits'] ?? []),
            $document['help'] ?? null,
        );
    }
}
