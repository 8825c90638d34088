<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Error;

use Anyregistrar\RegistrarError;

/** The registrar reported a fault of its own. */
final class RegistrarFault extends RegistrarError
{
    public const CODE = 'registrar_fault';
    public const NUMBER = 29;
}
