<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** What only Realtime Register knows of a purchase. */
final class RealtimeregisterOrder extends Record
{
    public function __construct(
        /** The handle of the customer that the domain belongs to; the account's own where left out. Registrations and transfers only. */
        public readonly ?string $customer = null,
        /** The auth code that the domain shall have, at registries that let one choose. Registrations only. */
        #[\SensitiveParameter] public readonly ?string $authCode = null,
        /** Start no validation of the contacts. Where the registry wants it first, the domain stays pending. Registrations only. */
        public readonly bool $skipValidation = false,
        /** Name servers of Realtime Register's own for the domain. Registrations and transfers only. */
        public readonly RealtimeregisterZone|array|null $zone = null,
        /**
         * The keys that secure the domain's zone. Registrations and transfers only.
         *
         * @var list<DnsKey|array>
         */
        public readonly array $keys = [],
        /** Who answers for the old and the new registrant of a gTLD. Transfers only. */
        public readonly RealtimeregisterAgent|string|null $designatedAgent = null,
        /**
         * Costs that are accepted beside those of the order itself. They need `maxPrice`, which holds for all of it.
         *
         * @var list<RealtimeregisterBillable|array>
         */
        public readonly array $billables = [],
    ) {
    }

    protected const SHOWN = ['customer', 'skipValidation', 'zone', 'keys', 'designatedAgent', 'billables'];
}
