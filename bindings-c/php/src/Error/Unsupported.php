<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Error;

use Anyregistrar\RegistrarError;

/** This registrar, TLD or build cannot do that. */
final class Unsupported extends RegistrarError
{
    public const CODE = 'unsupported';
    public const NUMBER = 11;
}
