<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

/** A part of a contact that may be shown. State and country always are. */
enum RealtimeregisterDisclosed: string
{
    /** The registry's own handle of it. */
    case RegistryContactId = 'registryContactId';

    /** The e-mail address. */
    case Email = 'email';

    /** The name. */
    case Name = 'name';

    /** The organisation. */
    case Organization = 'organization';

    /** The lines of the street. */
    case AddressLine = 'addressLine';

    /** The city. */
    case City = 'city';

    /** The postal code. */
    case PostalCode = 'postalCode';

    /** The phone number. */
    case Voice = 'voice';

    /** The fax number. */
    case Fax = 'fax';

    /** The state or province. */
    case State = 'state';

    /** The country. */
    case Country = 'country';
}
