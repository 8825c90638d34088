<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** What only Internet.bs knows of a purchase. */
final class InternetbsOrder extends Record
{
    public function __construct(
        /** A domain of this account whose contacts the new one gets, in place of any that the call gives. Best one of the same TLD. */
        public readonly ?string $cloneContactsFrom = null,
        /** A code for a better price. One that does not hold any more is an error. */
        public readonly ?string $discountCode = null,
        /** Whether a new domain is locked against transfer; locked where left out. */
        public readonly ?bool $lock = null,
        /** How much privacy hides: everything (where left out) or a part. Only with `privacy`. */
        public readonly InternetbsPrivacy|string|null $privacy = null,
        /** The auth code of a new domain; Internet.bs makes one up where left out. */
        #[\SensitiveParameter] public readonly ?string $authCode = null,
        /** The registry sells the name at a price of its own, and this one, which `domain.check` told, is accepted. */
        public readonly Money|array|null $confirmPrice = null,
        /** When the buyer accepted the trademark claim (`domain.claim_notice`) that stands against the name. */
        public readonly \DateTimeInterface|string|null $claimAcceptedAt = null,
        /** The sender of the mail that asks for the approval of a transfer; the account's own where left out. */
        #[\SensitiveParameter] public readonly ?string $senderEmail = null,
        /** The name of that sender. */
        public readonly ?string $senderName = null,
        /** Renew by one year when the transfer is done; .de and .nl only, where a transfer adds no year. */
        public readonly ?bool $renewAfterTransfer = null,
    ) {
    }

    protected const SHOWN = ['cloneContactsFrom', 'discountCode', 'lock', 'privacy', 'confirmPrice', 'claimAcceptedAt', 'senderName', 'renewAfterTransfer'];
}
