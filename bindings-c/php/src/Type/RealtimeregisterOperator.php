<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

/** How a field is compared. */
enum RealtimeregisterOperator: string
{
    /** The same. */
    case Eq = 'eq';

    /** Another one. */
    case Ne = 'ne';

    /** Like a pattern. */
    case Like = 'like';

    /** Not like a pattern. */
    case NotLike = 'not_like';

    /** More, or later. */
    case Gt = 'gt';

    /** The same, more or later. */
    case Gte = 'gte';

    /** Less, or sooner. */
    case Lt = 'lt';

    /** The same, less or sooner. */
    case Lte = 'lte';

    /** One of several. */
    case In = 'in';

    /** None of several. */
    case NotIn = 'not_in';

    /** It is not there. */
    case Null = 'null';

    /** It is there. */
    case NotNull = 'not_null';
}
