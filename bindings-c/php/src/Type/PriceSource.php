<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

/** Where a price comes from. */
enum PriceSource: string
{
    /** The registrar's answer to the order itself. */
    case Reply = 'reply';

    /** A quote for this very order. */
    case Quote = 'quote';

    /** The registrar's price for this name. */
    case Name = 'name';

    /** The registrar's price list. */
    case PriceList = 'price_list';
}
