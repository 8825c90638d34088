<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Error;

use Anyregistrar\RegistrarError;

/** The registrar refuses this address or this account for the call. */
final class Forbidden extends RegistrarError
{
    public const CODE = 'forbidden';
    public const NUMBER = 14;
}
