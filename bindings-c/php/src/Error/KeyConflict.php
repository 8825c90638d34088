<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Error;

use Anyregistrar\RegistrarError;

/** The key was used before for another purchase. */
final class KeyConflict extends RegistrarError
{
    public const CODE = 'key_conflict';
    public const NUMBER = 23;
}
