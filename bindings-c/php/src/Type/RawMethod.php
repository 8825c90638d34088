<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

/** An HTTP method. */
enum RawMethod: string
{
    /** Read. */
    case GET = 'GET';

    /** Submit. */
    case POST = 'POST';

    /** Replace. */
    case PUT = 'PUT';

    /** Change. */
    case PATCH = 'PATCH';

    /** Remove. */
    case DELETE = 'DELETE';
}
