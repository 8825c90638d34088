<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Error;

use Anyregistrar\RegistrarError;

/** The registrar does not accept the credentials. */
final class AuthError extends RegistrarError
{
    public const CODE = 'auth';
    public const NUMBER = 13;
}
