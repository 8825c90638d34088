<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

/** The order a rule speaks of. */
enum Applies: string
{
    /** A new registration. */
    case Register = 'register';

    /** A transfer from another registrar. */
    case Transfer = 'transfer';

    /** A change of owner that is ordered on its own. */
    case Trade = 'trade';

    /** A renewal. */
    case Renew = 'renew';
}
