<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Error;

use Anyregistrar\RegistrarError;

/** No answer in time. */
final class RegistrarTimeout extends RegistrarError
{
    public const CODE = 'timeout';
    public const NUMBER = 28;
}
