<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** A TLD at a registrar: periods, roles, services and the fields of the order form. What is not known is left out. */
final class TldInfo extends Record
{
    public function __construct(
        /** The TLD without a leading dot. */
        public readonly string $tld,
        /** The registrar. */
        public readonly string $provider,
        /**
         * Which contacts the orders take.
         *
         * @var list<RoleInfo>
         */
        public readonly array $roles,
        /** How many name servers a domain can have. */
        public readonly NameserverLimits $nameservers,
        /** How many characters a name can have. */
        public readonly LabelLength $label,
        /** Whether those are all there are. */
        public readonly bool $idnLanguagesComplete,
        /**
         * The fields that an order form for this TLD needs beyond the usual, and the registrar's limits on the usual ones.
         *
         * @var list<Field>
         */
        public readonly array $fields,
        /** Where the registrar says all this. */
        public readonly string $source,
        /**
         * For how many years a name can be registered; empty where the registrar does not say.
         *
         * @var list<int>
         */
        public readonly array $registerYears = [],
        /**
         * For how many months a name can be registered, where that is not only whole years.
         *
         * @var list<int>
         */
        public readonly array $registerMonths = [],
        /**
         * By how many years a name can be renewed; empty where the registrar does not say.
         *
         * @var list<int>
         */
        public readonly array $renewYears = [],
        /**
         * For how many months a name can be renewed, where that is not only whole years.
         *
         * @var list<int>
         */
        public readonly array $renewMonths = [],
        /**
         * How many years a transfer can add; empty where the registrar does not say.
         *
         * @var list<int>
         */
        public readonly array $transferYears = [],
        /**
         * For how many months a transfer can be ordered, where that is not only whole years.
         *
         * @var list<int>
         */
        public readonly array $transferMonths = [],
        /** Whether the registrar's privacy service covers the TLD. */
        public readonly ?bool $privacy = null,
        /** Whether names can be locked against transfer. */
        public readonly ?bool $lock = null,
        /** Whether and when a transfer needs the domain's auth code. */
        public readonly ?TransferCode $transferCode = null,
        /** For how many days after expiry a renewal still costs the normal price. */
        public readonly ?int $graceDays = null,
        /** For how many days after deletion a name can be restored. */
        public readonly ?int $redemptionDays = null,
        /** For how many days after that nothing can be done with it, before anybody can register it again. */
        public readonly ?int $pendingDeleteDays = null,
        /** For how many days a registration can be taken back. */
        public readonly ?int $addGraceDays = null,
        /** Whether the registry renews a name at expiry until the registrar deletes it. */
        public readonly ?bool $autoRenewedByRegistry = null,
        /** What is unusual about expiry here, in a sentence or two. */
        public readonly ?string $expiryRule = null,
        /** A renewal is taken from this many days before expiry. */
        public readonly ?int $renewWindowDays = null,
        /** Whether the name servers are asked for the name before an order is executed, so that they have to know it by then. */
        public readonly ?bool $zoneCheck = null,
        /** Whether names can have letters beyond ASCII. */
        public readonly ?bool $idn = null,
        /**
         * Letters that names cannot have.
         *
         * @var list<string>
         */
        public readonly array $refusedLetters = [],
        /**
         * The language codes for names beyond ASCII that are known.
         *
         * @var list<string>
         */
        public readonly array $idnLanguages = [],
        /** The same as JSON Schemas of the orders' documents, where they were asked for. */
        public readonly ?OrderSchemas $schemas = null,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): TldInfo
    {
        return new TldInfo(
            $document['tld'],
            $document['provider'],
            array_map(RoleInfo::read(...), $document['roles']),
            NameserverLimits::read($document['nameservers']),
            LabelLength::read($document['label']),
            $document['idn_languages_complete'],
            array_map(Field::read(...), $document['fields']),
            $document['source'],
            $document['register_years'] ?? [],
            $document['register_months'] ?? [],
            $document['renew_years'] ?? [],
            $document['renew_months'] ?? [],
            $document['transfer_years'] ?? [],
            $document['transfer_months'] ?? [],
            $document['privacy'] ?? null,
            $document['lock'] ?? null,
            isset($document['transfer_code']) ? TransferCode::from($document['transfer_code']) : null,
            $document['grace_days'] ?? null,
            $document['redemption_days'] ?? null,
            $document['pending_delete_days'] ?? null,
            $document['add_grace_days'] ?? null,
            $document['auto_renewed_by_registry'] ?? null,
            $document['expiry_rule'] ?? null,
            $document['renew_window_days'] ?? null,
            $document['zone_check'] ?? null,
            $document['idn'] ?? null,
            $document['refused_letters'] ?? [],
            $document['idn_languages'] ?? [],
            isset($document['schemas']) ? OrderSchemas::read($document['schemas']) : null,
        );
    }
}
