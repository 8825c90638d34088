<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** The default contacts of one kind. */
final class DefaultContact extends Record
{
    public function __construct(
        /** The kind, such as `UkContact`. */
        public readonly string $type,
        /** The contacts by role. */
        public readonly ContactHandles $contacts,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): DefaultContact
    {
        return new DefaultContact(
            $document['type'],
            ContactHandles::read($document['contacts']),
        );
    }
}
