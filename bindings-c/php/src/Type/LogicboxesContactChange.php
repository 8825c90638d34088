<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** What only LogicBoxes knows of a change of contacts. */
final class LogicboxesContactChange extends Record
{
    public function __construct(
        /** The customer that new contacts belong to; the domain's own where left out. */
        public readonly ?string $customerId = null,
        /** Change the registrant without anybody's approval. LogicBoxes allows it to registrars alone. */
        public readonly bool $skipApproval = false,
    ) {
    }
}
