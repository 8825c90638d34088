<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** A mark that stands against a name. */
final class ClaimedMark extends Record
{
    public function __construct(
        /** The mark. */
        public readonly string $name,
        /** Where it is protected. */
        public readonly ?string $jurisdiction = null,
        /** The goods and services that it stands for. */
        public readonly ?string $goods = null,
        /** What else is said of it. */
        public readonly ?string $description = null,
        /**
         * Who holds it.
         *
         * @var list<ContactRecord>
         */
        public readonly array $holders = [],
        /**
         * Whom to ask about it.
         *
         * @var list<ContactRecord>
         */
        public readonly array $contacts = [],
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): ClaimedMark
    {
        return new ClaimedMark(
            $document['name'],
            $document['jurisdiction'] ?? null,
            $document['goods'] ?? null,
            $document['description'] ?? null,
            array_map(ContactRecord::read(...), $document['holders'] ?? []),
            array_map(ContactRecord::read(...), $document['contacts'] ?? []),
        );
    }
}
