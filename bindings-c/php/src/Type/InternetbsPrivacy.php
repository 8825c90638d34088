<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

/** How much Internet.bs' privacy hides. */
enum InternetbsPrivacy: string
{
    /** All of the contacts. */
    case Full = 'full';

    /** A part of them. */
    case Partial = 'partial';
}
