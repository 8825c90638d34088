<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** One page of stored contacts. */
final class ContactPage extends Record
{
    public function __construct(
        /**
         * The contacts, as far as a list says of them.
         *
         * @var list<ContactRecord>
         */
        public readonly array $contacts,
        /** Where the next page begins; absent on the last one. */
        public readonly ?string $next = null,
        /** How many there are in all, where the registrar says so. */
        public readonly ?int $total = null,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): ContactPage
    {
        return new ContactPage(
            array_map(ContactRecord::read(...), $document['contacts']),
            $document['next'] ?? null,
            $document['total'] ?? null,
        );
    }
}
