<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** The registrar's handle of a stored contact. */
final class ContactHandle extends Record
{
    public function __construct(
        /** The handle. */
        public readonly string $handle,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): ContactHandle
    {
        return new ContactHandle(
            $document['handle'],
        );
    }
}
