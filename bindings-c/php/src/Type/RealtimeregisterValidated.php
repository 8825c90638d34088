<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** Terms that a holder agreed to. */
final class RealtimeregisterValidated extends Record
{
    public function __construct(
        /** The category, such as `General`. */
        public readonly string $category,
        /** The version of the terms. */
        public readonly int $termsVersion,
        /** When it was. */
        public readonly \DateTimeInterface|string|null $at = null,
        /** The address from which the holder agreed. */
        public readonly ?string $address = null,
    ) {
    }
}
