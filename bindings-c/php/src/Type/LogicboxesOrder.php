<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** What only LogicBoxes knows of a purchase. */
final class LogicboxesOrder extends Record
{
    public function __construct(
        /** The customer that the order belongs to; the account's own where left out. */
        public readonly ?string $customerId = null,
        /** What happens to the customer's invoice: NoInvoice (where left out), PayInvoice, KeepInvoice or OnlyAdd. */
        public readonly InvoiceOption|string|null $invoiceOption = null,
        /** A discount for the customer, in the account's selling currency: a decimal text such as `"2.50"`. */
        public readonly ?string $discountAmount = null,
        /** Buy premium DNS with it. */
        public readonly bool $premiumDns = false,
        /** Whether privacy is switched on. As with buying it where left out. */
        public readonly ?bool $protectPrivacy = null,
        /** The registry sells the name at a price of its own, and that price is accepted. */
        public readonly bool $premium = false,
        /** The name is bought in the registry's early access phase, at the fee on top that `domain.check` told. */
        public readonly bool $earlyAccess = false,
        /** A transfer of a name that its holder sold at a premium price (`premiumft`). */
        public readonly bool $premiumTransfer = false,
    ) {
    }
}
