<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Error;

use Anyregistrar\RegistrarError;

/** The registrar's answer could not be read. */
final class BadReply extends RegistrarError
{
    public const CODE = 'bad_reply';
    public const NUMBER = 30;
}
