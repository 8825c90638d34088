<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Error;

use Anyregistrar\RegistrarError;

/** The registrar's expiry is not the one the caller has on record. */
final class ExpiryMismatch extends RegistrarError
{
    public const CODE = 'expiry_mismatch';
    public const NUMBER = 22;
}
