<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Error;

use Anyregistrar\RegistrarError;

/** The wait was ended by the caller. */
final class CallInterrupted extends RegistrarError
{
    public const CODE = 'interrupted';
    public const NUMBER = 32;
}
