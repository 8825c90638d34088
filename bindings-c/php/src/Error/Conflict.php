<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Error;

use Anyregistrar\RegistrarError;

/** The object's state does not allow the call. */
final class Conflict extends RegistrarError
{
    public const CODE = 'conflict';
    public const NUMBER = 17;
}
