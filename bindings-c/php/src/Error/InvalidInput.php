<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Error;

use Anyregistrar\RegistrarError;

/** A field of the call is missing or wrong; nothing was sent. */
final class InvalidInput extends RegistrarError
{
    public const CODE = 'invalid_input';
    public const NUMBER = 10;
}
