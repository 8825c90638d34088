<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

/** Why the expiry of a domain should not be believed without a look at the registrar's own pages. */
enum ExpiryDoubt: string
{
    /** The domain is registered, and the registrar gives no expiry, or something that is no date, such as zeros or a day in 1970. */
    case Missing = 'missing';

    /** It lies before the day on which the domain was registered. */
    case BeforeCreation = 'before_creation';

    /** It lies more than ten years and three months ahead. No registry sells more than ten years at once. */
    case FarAhead = 'far_ahead';

    /** It lies more than a year back, and the registrar still calls the domain registered. */
    case LongPast = 'long_past';
}
