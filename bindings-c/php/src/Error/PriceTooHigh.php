<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Error;

use Anyregistrar\RegistrarError;

/** The price is above the caller's `maxPrice`. */
final class PriceTooHigh extends RegistrarError
{
    public const CODE = 'price_too_high';
    public const NUMBER = 20;
}
