<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

/** What is wrong with a field. */
enum ProblemCode: string
{
    /** A value is needed. */
    case Missing = 'missing';

    /** The value cannot be read as what it should be. */
    case Invalid = 'invalid';

    /** The value is readable but not one of those allowed here. */
    case NotAllowed = 'not_allowed';

    /** There is no such field. */
    case Unknown = 'unknown';

    /** The value is too long. */
    case TooLong = 'too_long';

    /** The value is too short. */
    case TooShort = 'too_short';

    /** The number or date is outside its limits. */
    case OutOfRange = 'out_of_range';
}
