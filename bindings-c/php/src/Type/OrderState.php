<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

/** What became of a paid operation. */
enum OrderState: string
{
    /** All checks passed and nothing was sent: the call was a dry run. */
    case NotSent = 'not_sent';

    /** The request may be on its way. */
    case Sending = 'sending';

    /** Executed, with proof. */
    case Succeeded = 'succeeded';

    /** The registrar accepted it and works on it. */
    case Pending = 'pending';

    /** No usable answer; it will be settled by asking the registrar. */
    case Unknown = 'unknown';

    /** The checks are used up; a person should look. */
    case Review = 'review';

    /** Not executed, with proof. */
    case Failed = 'failed';
}
