<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** What NETIM says of a TLD. */
final class NetimTldData extends Record
{
    public function __construct(
        /** The TLD, in ASCII form. */
        public readonly string $tld,
        /**
         * What the TLD has, by NETIM's own names: `HasEppCode`, `HasZonecheck`, `HasDnsSec` …
         *
         * @var array<string, bool>
         */
        public readonly array $features,
        /**
         * All other values by their own names, prices and delays among them. The units of the delays are not documented.
         *
         * @var array<string, string>
         */
        public readonly array $values,
        /**
         * For how many years a name can be registered; empty where NETIM does not say.
         *
         * @var list<int>
         */
        public readonly array $registerYears = [],
        /**
         * By how many years a name can be renewed; empty where NETIM does not say.
         *
         * @var list<int>
         */
        public readonly array $renewYears = [],
        /**
         * Names below the TLD that are sold as well, such as `uk.com`, by their kind.
         *
         * @var list<NetimExtensions>
         */
        public readonly array $extensions = [],
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): NetimTldData
    {
        return new NetimTldData(
            $document['tld'],
            $document['features'],
            $document['values'],
            $document['register_years'] ?? [],
            $document['renew_years'] ?? [],
            array_map(NetimExtensions::read(...), $document['extensions'] ?? []),
        );
    }
}
