<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** What only NETIM knows of an order. All but the template need REST 3.0. */
final class NetimOrder extends Record
{
    public function __construct(
        /** The DNS template that the zone begins with; the account's own default where left out. */
        public readonly ?int $templateDns = null,
        /** Let NETIM's trustee hold the domain. Needs `intendedUse`. */
        public readonly bool $trustee = false,
        /** What the domain is used for, for the trustee. */
        public readonly ?string $intendedUse = null,
        /** Let NETIM be the local contact that a registry asks for. */
        public readonly bool $localContact = false,
        /** Skip the check and creation of contacts and hosts at the registry (`FAST_TRT`). Fails where they were not used for the TLD before. */
        public readonly bool $fastTrack = false,
    ) {
    }
}
