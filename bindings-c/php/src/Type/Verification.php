<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

/** Whether a registrant has confirmed their data. */
enum Verification: string
{
    /** They have. */
    case Verified = 'verified';

    /** They were asked, and have some days left. */
    case Pending = 'pending';

    /** They have not, and the domain is suspended. */
    case Failed = 'failed';

    /** They need not. */
    case NotNeeded = 'not_needed';
}
