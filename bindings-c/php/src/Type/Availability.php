<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

/** Whether a name can be had. */
enum Availability: string
{
    /** It can be registered. */
    case Available = 'available';

    /** Somebody has it. */
    case Taken = 'taken';

    /** This account, or this registrar, has it. */
    case Ours = 'ours';

    /** The registry keeps it back. */
    case Reserved = 'reserved';

    /** The TLD is not sold, or not in this phase. */
    case Closed = 'closed';

    /** The registry does not allow such a name. */
    case Invalid = 'invalid';

    /** There was no usable answer. Never to be read as available. */
    case Unknown = 'unknown';
}
