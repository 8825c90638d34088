<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Error;

use Anyregistrar\RegistrarError;

/** A fault in this library, or in a plugin. */
final class InternalError extends RegistrarError
{
    public const CODE = 'internal';
    public const NUMBER = 33;
}
