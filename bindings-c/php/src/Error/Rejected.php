<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Error;

use Anyregistrar\RegistrarError;

/** The registrar refused for a reason of its own. */
final class Rejected extends RegistrarError
{
    public const CODE = 'rejected';
    public const NUMBER = 25;
}
