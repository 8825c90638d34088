<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

/** What a misbehaving registrar does. */
enum FaultAction: string
{
    /** Close the connection without an answer. */
    case Drop = 'drop';

    /** Refuse the connection. */
    case Refuse = 'refuse';

    /** Answer late. */
    case Delay = 'delay';

    /** Cut the answer short. */
    case Truncate = 'truncate';

    /** Garble the answer. */
    case Corrupt = 'corrupt';

    /** Receive the request twice. */
    case Repeat = 'repeat';

    /** Never answer. */
    case Silent = 'silent';

    /** Answer with an HTTP status. */
    case Status = 'status';

    /** Answer with a page. */
    case Html = 'html';

    /** Answer with nothing. */
    case Empty = 'empty';

    /** Ask to slow down. */
    case Throttle = 'throttle';
}
