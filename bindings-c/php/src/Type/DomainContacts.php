<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** A domain's contacts as Internet.bs has them. */
final class DomainContacts extends Record
{
    public function __construct(
        /** The registrant. */
        public readonly ?ContactRecord $registrant = null,
        /**
         * The administrative contacts; several under .uk.
         *
         * @var list<ContactRecord>
         */
        public readonly array $admin = [],
        /** The technical contact. */
        public readonly ?ContactRecord $tech = null,
        /** The billing contact. */
        public readonly ?ContactRecord $billing = null,
        /** Who runs the name servers, under .de. */
        public readonly ?ContactRecord $zone = null,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): DomainContacts
    {
        return new DomainContacts(
            isset($document['registrant']) ? ContactRecord::read($document['registrant']) : null,
            array_map(ContactRecord::read(...), $document['admin'] ?? []),
            isset($document['tech']) ? ContactRecord::read($document['tech']) : null,
            isset($document['billing']) ? ContactRecord::read($document['billing']) : null,
            isset($document['zone']) ? ContactRecord::read($document['zone']) : null,
        );
    }
}
