<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

/** Which name servers. */
enum RealtimeregisterService: string
{
    /** The free ones. */
    case BASIC = 'BASIC';

    /** The paid ones. */
    case PREMIUM = 'PREMIUM';
}
