<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Error;

use Anyregistrar\RegistrarError;

/** The registrar does not know the object in this account. */
final class NotFound extends RegistrarError
{
    public const CODE = 'not_found';
    public const NUMBER = 15;
}
