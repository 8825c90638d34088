<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** How the account presents itself to the holders of domains. What the registrar does not say is absent. */
final class AccountConfiguration extends Record
{
    public function __construct(
        /** The style sheet of the page on which holders approve transfers. */
        public readonly ?string $transferApprovalCss = null,
        /** The reseller's name. */
        public readonly ?string $resellerName = null,
        /** The sender of mails. */
        public readonly ?string $senderEmail = null,
        /** Where holders can ask. */
        public readonly ?string $supportEmail = null,
        /** What stands above answers of the public directory. */
        public readonly ?string $whoisHeader = null,
        /** What stands below them. */
        public readonly ?string $whoisFooter = null,
        /** Below which balance the reseller is told. */
        public readonly ?string $lowBalanceLimit = null,
        /** The registrar's `billableinterval`, whose meaning it does not document. */
        public readonly ?string $billableInterval = null,
        /** Premium names can be bought. */
        public readonly ?bool $premiumOperations = null,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): AccountConfiguration
    {
        return new AccountConfiguration(
            $document['transfer_approval_css'] ?? null,
            $document['reseller_name'] ?? null,
            $document['sender_email'] ?? null,
            $document['support_email'] ?? null,
            $document['whois_header'] ?? null,
            $document['whois_footer'] ?? null,
            $document['low_balance_limit'] ?? null,
            $document['billable_interval'] ?? null,
            $document['premium_operations'] ?? null,
        );
    }
}
