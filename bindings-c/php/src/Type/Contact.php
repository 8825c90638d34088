<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/**
 * A contact in full.
 *
 * A person's name is `name`, or `firstName` with `lastName` where the registrar keeps them apart; it is never split by guessing.
 */
final class Contact extends Record
{
    public function __construct(
        /** The e-mail address. */
        #[\SensitiveParameter] public readonly string $email,
        /** The telephone number, with its country code. */
        #[\SensitiveParameter] public readonly string $phone,
        /**
         * One to three lines of street address.
         *
         * @var list<string>
         */
        public readonly array $street,
        /** The city. */
        public readonly string $city,
        /** The country's two-letter code. */
        public readonly string $country,
        /** The person's whole name. */
        public readonly ?string $name = null,
        /** The person's first name. */
        public readonly ?string $firstName = null,
        /** The person's last name. */
        public readonly ?string $lastName = null,
        /** The organisation. */
        public readonly ?string $organization = null,
        /** The fax number, with its country code. */
        #[\SensitiveParameter] public readonly ?string $fax = null,
        /** The state or province. */
        public readonly ?string $state = null,
        /** The postal code. */
        public readonly ?string $postalCode = null,
        /**
         * What a TLD asks of this contact beyond the usual, by name; see `tld.info`.
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
    public static function read(array $document): Contact
    {
        return new Contact(
            $document['email'],
            $document['phone'],
            $document['street'],
            $document['city'],
            $document['country'],
            $document['name'] ?? null,
            $document['first_name'] ?? null,
            $document['last_name'] ?? null,
            $document['organization'] ?? null,
            $document['fax'] ?? null,
            $document['state'] ?? null,
            $document['postal_code'] ?? null,
            $document['extra'] ?? [],
        );
    }

    protected const SHOWN = ['country'];
}
