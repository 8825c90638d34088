<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar;

/** The version of this library. The extension, the C library or the command below it has to have the same. */
final class Version
{
    public const VERSION = '0.1.0';
}
