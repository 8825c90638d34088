<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Error;

use Anyregistrar\RegistrarError;

/** An earlier action on the object is not finished. */
final class ObjectBusy extends RegistrarError
{
    public const CODE = 'busy';
    public const NUMBER = 18;
}
