<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

/** The kind of holder that a .tel domain has. */
enum TelWhois: string
{
    /** A person. */
    case Natural = 'natural';

    /** An organisation. */
    case Legal = 'legal';
}
