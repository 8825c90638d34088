<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** Which of LogicBoxes' price lists to read. */
final class LogicboxesPrices extends Record
{
    public function __construct(
        /** What the account pays (where left out), what its customers pay, or what its own resellers pay. */
        public readonly PriceList|string|null $list = null,
        /** The customer whose prices are wanted; those for all where left out. */
        public readonly ?string $customerId = null,
    ) {
    }
}
