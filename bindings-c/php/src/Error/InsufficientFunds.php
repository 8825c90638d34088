<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Error;

use Anyregistrar\RegistrarError;

/** The money in the account is not enough. */
final class InsufficientFunds extends RegistrarError
{
    public const CODE = 'insufficient_funds';
    public const NUMBER = 19;
}
