<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** What a brand says. A new one needs organisation, street, postal code, city, country, e-mail and phone; in a change, what is left out stays as it is. */
final class RealtimeregisterBrandDetails extends Record
{
    public function __construct(
        /** The language of its mails, such as `en-US`, which holds where left out. */
        public readonly ?string $locale = null,
        /** Leave out terms that holders need not agree to. */
        public readonly ?bool $hideOptionalTerms = null,
        /** The organisation. */
        public readonly ?string $organization = null,
        /**
         * The lines of the street.
         *
         * @var list<string>
         */
        public readonly array $street = [],
        /** The postal code. */
        public readonly ?string $postalCode = null,
        /** The city. */
        public readonly ?string $city = null,
        /** The state or province. */
        public readonly ?string $state = null,
        /** The country. */
        public readonly ?string $country = null,
        /** The sender of its mails. */
        #[\SensitiveParameter] public readonly ?string $email = null,
        /** Where holders write to. */
        #[\SensitiveParameter] public readonly ?string $contactEmail = null,
        /** Where answers to its mails go. */
        #[\SensitiveParameter] public readonly ?string $replyToEmail = null,
        /** The page with its contact form. */
        public readonly ?string $contactUrl = null,
        /** Its site. */
        public readonly ?string $url = null,
        /** Its phone number. */
        #[\SensitiveParameter] public readonly ?string $phone = null,
        /** Its fax number. */
        #[\SensitiveParameter] public readonly ?string $fax = null,
        /** The handle of the contact that stands in for hidden ones. */
        public readonly ?string $privacyContact = null,
        /** The handle of the contact for complaints. */
        public readonly ?string $abuseContact = null,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): RealtimeregisterBrandDetails
    {
        return new RealtimeregisterBrandDetails(
            $document['locale'] ?? null,
            $document['hide_optional_terms'] ?? null,
            $document['organization'] ?? null,
            $document['street'] ?? [],
            $document['postal_code'] ?? null,
            $document['city'] ?? null,
            $document['state'] ?? null,
            $document['country'] ?? null,
            $document['email'] ?? null,
            $document['contact_email'] ?? null,
            $document['reply_to_email'] ?? null,
            $document['contact_url'] ?? null,
            $document['url'] ?? null,
            $document['phone'] ?? null,
            $document['fax'] ?? null,
            $document['privacy_contact'] ?? null,
            $document['abuse_contact'] ?? null,
        );
    }

    protected const SHOWN = ['locale', 'hideOptionalTerms', 'organization', 'street', 'postalCode', 'city', 'state', 'country', 'contactUrl', 'url', 'privacyContact', 'abuseContact'];
}
