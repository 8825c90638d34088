<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** The account at NETIM: limits, and what orders get where they say nothing. */
final class NetimAccountData extends Record
{
    public function __construct(
        /**
         * NETIM's values by its own names, such as `BALANCE_LOW_LIMIT`, `DEFAULT_ADMIN` or `DOMAIN_AUTO_RENEW`.
         *
         * @var array<string, string>
         */
        public readonly array $values,
        /**
         * The default DNS templates.
         *
         * @var array<string, string>
         */
        public readonly array $dnsTemplates = [],
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): NetimAccountData
    {
        return new NetimAccountData(
            $document['values'],
            $document['dns_templates'] ?? [],
        );
    }
}
