<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

/** Who answers for the old and the new registrant. */
enum RealtimeregisterAgent: string
{
    /** Nobody does. */
    case NONE = 'NONE';

    /** The account, for the old one. */
    case OLD = 'OLD';

    /** The account, for the new one. */
    case NEW = 'NEW';

    /** The account, for both. */
    case BOTH = 'BOTH';
}
