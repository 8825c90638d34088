<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Error;

use Anyregistrar\RegistrarError;

/** The registrar could not be reached, or the connection broke. */
final class NetworkError extends RegistrarError
{
    public const CODE = 'network';
    public const NUMBER = 27;
}
