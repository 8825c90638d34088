<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

/** What a price is for. */
enum PriceKind: string
{
    /** A registration. */
    case Register = 'register';

    /** A transfer in. */
    case Transfer = 'transfer';

    /** A renewal. */
    case Renew = 'renew';

    /** A restore out of redemption. */
    case Restore = 'restore';

    /** Privacy for a year. */
    case Privacy = 'privacy';

    /** A change of holder. */
    case Trade = 'trade';
}
