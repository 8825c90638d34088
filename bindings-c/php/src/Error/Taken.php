<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Error;

use Anyregistrar\RegistrarError;

/** The name is registered already. */
final class Taken extends RegistrarError
{
    public const CODE = 'taken';
    public const NUMBER = 16;
}
