<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** What must hold of a field. */
final class RealtimeregisterFilter extends Record
{
    public function __construct(
        /** The registrar's name for the field, such as `status`, `registrant` or `expiryDate`. */
        public readonly string $field,
        /** How it is compared; the same where left out. */
        public readonly RealtimeregisterOperator|string|null $operator = null,
        /** What with; commas part the values of `in` and `not_in`. Left out for `null` and `not_null`. */
        public readonly ?string $value = null,
    ) {
    }
}
