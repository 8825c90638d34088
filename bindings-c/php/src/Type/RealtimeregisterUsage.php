<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

/** In which role a registry has a contact. */
enum RealtimeregisterUsage: string
{
    /** As a registrant. */
    case REGISTRANT = 'REGISTRANT';

    /** As an administrative contact. */
    case ADMIN = 'ADMIN';

    /** As a billing contact. */
    case BILLING = 'BILLING';

    /** As a technical contact. */
    case TECH = 'TECH';
}
