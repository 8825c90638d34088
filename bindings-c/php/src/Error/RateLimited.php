<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Error;

use Anyregistrar\RegistrarError;

/** Too many calls; wait and try again. */
final class RateLimited extends RegistrarError
{
    public const CODE = 'rate_limited';
    public const NUMBER = 26;
}
