<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Error;

use Anyregistrar\RegistrarError;

/** The account or the host is not set up rightly. */
final class ConfigError extends RegistrarError
{
    public const CODE = 'config';
    public const NUMBER = 12;
}
