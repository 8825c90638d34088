<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** A contact as the registrar has it, word for word. What it does not say is absent. */
final class ContactRecord extends Record
{
    public function __construct(
        /** The registrar's handle. */
        public readonly string $handle,
        /** The person's whole name. */
        public readonly ?string $name = null,
        /** The person's first name. */
        public readonly ?string $firstName = null,
        /** The person's last name. */
        public readonly ?string $lastName = null,
        /** The organisation. */
        public readonly ?string $organization = null,
        /** The e-mail address. */
        public readonly ?string $email = null,
        /** The telephone number, in the form `+44.1132926070` where the registrar keeps the country's code apart. */
        public readonly ?string $phone = null,
        /** The fax number, in the same form. */
        public readonly ?string $fax = null,
        /**
         * The lines of street address.
         *
         * @var list<string>
         */
        public readonly array $street = [],
        /** The city. */
        public readonly ?string $city = null,
        /** The state or province. */
        public readonly ?string $state = null,
        /** The postal code. */
        public readonly ?string $postalCode = null,
        /** The country's code. */
        public readonly ?string $country = null,
        /** The registrar's word for the kind of contact. */
        public readonly ?string $kind = null,
        /** The registrar's word for its state. */
        public readonly ?string $status = null,
        /**
         * What the registrar keeps besides, by its own names.
         *
         * @var array<string, string>
         */
        public readonly array $extra = [],
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): ContactRecord
    {
        return new ContactRecord(
            $document['handle'],
            $document['name'] ?? null,
            $document['first_name'] ?? null,
            $document['last_name'] ?? null,
            $document['organization'] ?? null,
            $document['email'] ?? null,
            $document['phone'] ?? null,
            $document['fax'] ?? null,
            $document['street'] ?? [],
            $document['city'] ?? null,
            $document['state'] ?? null,
            $document['postal_code'] ?? null,
            $document['country'] ?? null,
            $document['kind'] ?? null,
            $document['status'] ?? null,
            $document['extra'] ?? [],
        );
    }

    protected const SHOWN = ['handle'];
}
