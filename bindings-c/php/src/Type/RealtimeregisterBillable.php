<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** A cost that is accepted. */
final class RealtimeregisterBillable extends Record
{
    public function __construct(
        /** The product, such as `domain_com`. */
        public readonly string $product,
        /** What is done with it. */
        public readonly RealtimeregisterAction|string $action,
        /** How many are accepted; one where left out. */
        public readonly ?int $quantity = null,
    ) {
    }
}
