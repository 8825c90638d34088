<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

/** An order of domains. */
enum InternetbsSort: string
{
    /** By name. */
    case Name = 'name';

    /** By name, backwards. */
    case NameDescending = 'name_descending';

    /** By expiry, the earliest first. */
    case Expiry = 'expiry';

    /** By expiry, the latest first. */
    case ExpiryDescending = 'expiry_descending';
}
