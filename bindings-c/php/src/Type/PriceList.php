<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

/** A price list of LogicBoxes. */
enum PriceList: string
{
    /** What the account pays. */
    case Cost = 'cost';

    /** What its customers pay. */
    case Customer = 'customer';

    /** What its own resellers pay. */
    case Reseller = 'reseller';
}
