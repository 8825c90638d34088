<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

/** Who gets a code by mail. */
enum NetimCodeReader: string
{
    /** The account's owner. */
    case Reseller = 'reseller';

    /** The domain's owner. */
    case Registrant = 'registrant';
}
