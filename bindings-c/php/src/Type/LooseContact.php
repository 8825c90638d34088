<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** A contact as somebody wrote it. */
final class LooseContact extends Record
{
    public function __construct(
        /** The person's whole name, also as `Last, First`, and with an organisation such as `Example Ltd` behind a comma. */
        public readonly ?string $name = null,
        /** The person's first name. */
        public readonly ?string $firstName = null,
        /** The person's last name. */
        public readonly ?string $lastName = null,
        /** The organisation. */
        public readonly ?string $organization = null,
        /** The e-mail address; its domain may have letters beyond ASCII. */
        public readonly ?string $email = null,
        /** The telephone number in any form that is usual in the country. */
        public readonly ?string $phone = null,
        /** The fax number, likewise. */
        public readonly ?string $fax = null,
        /**
         * The lines of street address; a line break within one parts it.
         *
         * @var list<string>
         */
        public readonly array $street = [],
        /** The city. */
        public readonly ?string $city = null,
        /** The state or province, by its name or its code. */
        public readonly ?string $state = null,
        /** The postal code. */
        public readonly ?string $postalCode = null,
        /** The country: its code of two or three letters, or its name in English or in a language of its own. */
        public readonly ?string $country = null,
        /**
         * What a TLD asks of this contact beyond the usual, by name; see `tld.info`.
         *
         * @var array<string, string>
         */
        public readonly array $extra = [],
    ) {
    }
}
