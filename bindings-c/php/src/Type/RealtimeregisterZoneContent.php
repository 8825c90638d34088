<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** What a zone is like. What is left out stays as it is. */
final class RealtimeregisterZoneContent extends Record
{
    public function __construct(
        /** The template for it. */
        public readonly ?string $template = null,
        /** Whether it follows the template. */
        public readonly ?bool $link = null,
        /** The server to fetch it from. */
        public readonly ?string $master = null,
        /** Fetch it from nowhere any more: it is edited here. */
        public readonly bool $withoutMaster = false,
        /**
         * The zone's own names for the registrar's name servers.
         *
         * @var list<string>|null
         */
        public readonly ?array $nameservers = null,
        /** Whether it is signed. */
        public readonly ?bool $dnssec = null,
        /** The times of its SOA record. */
        public readonly RealtimeregisterSoa|array|null $soa = null,
        /**
         * All of its records: they take the place of those that are there.
         *
         * @var list<RealtimeregisterRecord|array>|null
         */
        public readonly ?array $records = null,
    ) {
    }
}
