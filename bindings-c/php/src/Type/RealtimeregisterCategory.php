<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** A way in which contacts are validated. */
final class RealtimeregisterCategory extends Record
{
    public function __construct(
        /** Its name, which `contact.validate` takes. */
        public readonly string $name,
        /**
         * The fields of a contact that it looks at, by the registrar's names.
         *
         * @var list<string>
         */
        public readonly array $fields,
        /**
         * The terms that the holder agrees to.
         *
         * @var list<RealtimeregisterTerms>
         */
        public readonly array $terms,
        /** What it is. */
        public readonly ?string $description = null,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): RealtimeregisterCategory
    {
        return new RealtimeregisterCategory(
            $document['name'],
            $document['fields'],
            array_map(RealtimeregisterTerms::read(...), $document['terms']),
            $document['description'] ?? null,
        );
    }
}
