<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** Prices of one name, in one currency, for one year where nothing else is said. */
final class NamePrices extends Record
{
    public function __construct(
        /** The currency of all of them. */
        public readonly string $currency,
        /** To register it. */
        public readonly ?string $register = null,
        /** To renew it. */
        public readonly ?string $renew = null,
        /** To transfer it. */
        public readonly ?string $transfer = null,
        /** To restore it. */
        public readonly ?string $restore = null,
        /** What early access costs on top; it is not given back. */
        public readonly ?string $earlyAccessFee = null,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): NamePrices
    {
        return new NamePrices(
            $document['currency'],
            $document['register'] ?? null,
            $document['renew'] ?? null,
            $document['transfer'] ?? null,
            $document['restore'] ?? null,
            $document['early_access_fee'] ?? null,
        );
    }
}
