<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Error;

use Anyregistrar\RegistrarError;

/** Another paid order for the domain is not settled yet. */
final class OrderOpen extends RegistrarError
{
    public const CODE = 'order_open';
    public const NUMBER = 24;
}
