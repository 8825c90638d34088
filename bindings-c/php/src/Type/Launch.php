<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** The launch phase of a TLD. */
final class Launch extends Record
{
    public function __construct(
        /** The phase in the registrar's word, such as `sunrise`, `landrush` or `prega`. */
        public readonly ?string $phase = null,
        /** The signed mark data of a trademark holder. */
        public readonly ?string $smd = null,
        /** The trademark claim was shown to the buyer and accepted. */
        public readonly bool $claimAccepted = false,
    ) {
    }
}
