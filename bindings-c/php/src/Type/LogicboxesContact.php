<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** What only LogicBoxes knows of a contact. */
final class LogicboxesContact extends Record
{
    public function __construct(
        /** The customer that the contact belongs to; the account's own where left out. */
        public readonly ?string $customerId = null,
        /** The kind of contact, such as `UkContact`; `Contact` where left out. */
        public readonly ?string $type = null,
    ) {
    }
}
