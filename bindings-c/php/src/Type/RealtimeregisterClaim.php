<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

/** What of a contact was verified. */
enum RealtimeregisterClaim: string
{
    /** The e-mail address. */
    case EMAIL = 'EMAIL';

    /** The address. */
    case ADDRESS = 'ADDRESS';

    /** The organisation. */
    case ORGANIZATION = 'ORGANIZATION';

    /** The name. */
    case NAME = 'NAME';

    /** The phone number. */
    case VOICE = 'VOICE';
}
