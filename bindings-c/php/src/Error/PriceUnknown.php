<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Error;

use Anyregistrar\RegistrarError;

/** The price could not be learnt, so `maxPrice` cannot be kept. */
final class PriceUnknown extends RegistrarError
{
    public const CODE = 'price_unknown';
    public const NUMBER = 21;
}
