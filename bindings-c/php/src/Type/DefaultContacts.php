<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** A customer's default contacts. */
final class DefaultContacts extends Record
{
    public function __construct(
        /**
         * The contacts of each kind.
         *
         * @var list<DefaultContact>
         */
        public readonly array $defaults,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): DefaultContacts
    {
        return new DefaultContacts(
            array_map(DefaultContact::read(...), $document['defaults']),
        );
    }
}
