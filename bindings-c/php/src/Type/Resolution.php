<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

/** What a person may say of an order. */
enum Resolution: string
{
    /** It was executed. */
    case Succeeded = 'succeeded';

    /** It was not executed, and will not be. */
    case Failed = 'failed';

    /** The registrar still works on it. */
    case Pending = 'pending';
}
