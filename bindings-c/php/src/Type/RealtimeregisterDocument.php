<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** A document of the registrar's, by its own names. */
final class RealtimeregisterDocument extends Record
{
    public function __construct(
        /** The document. */
        #[\SensitiveParameter] public readonly mixed $document,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): RealtimeregisterDocument
    {
        return new RealtimeregisterDocument(
            $document['document'],
        );
    }
}
