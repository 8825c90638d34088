<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** What Realtime Register says of a TLD now. */
final class TldMetadata extends Record
{
    public function __construct(
        /** The registrar's name for the registry. */
        public readonly string $registry,
        /**
         * The TLDs that it holds for.
         *
         * @var list<string>
         */
        public readonly array $applicableFor,
        /** The metadata, by the registrar's own names: periods in months, roles, properties of contacts, features, grace periods. */
        #[\SensitiveParameter] public readonly mixed $metadata,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): TldMetadata
    {
        return new TldMetadata(
            $document['registry'],
            $document['applicable_for'],
            $document['metadata'],
        );
    }
}
