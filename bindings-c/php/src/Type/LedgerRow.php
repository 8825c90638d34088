<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Moment;
use Anyregistrar\Record;

/** A charge. */
final class LedgerRow extends Record
{
    public function __construct(
        /** Its number. */
        public readonly int $id,
        /** When it was made. */
        public readonly \DateTimeImmutable $at,
        /** For which operation. */
        public readonly string $operation,
        /** For which domain. */
        public readonly string $domain,
        /** The amount, as a decimal text such as `"10.50"`. */
        public readonly string $amount,
        /** The currency's three-letter code. */
        public readonly string $currency,
        /** A copy of the request made in transit caused it. */
        public readonly bool $duplicatedInTransit,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): LedgerRow
    {
        return new LedgerRow(
            $document['id'],
            Moment::read($document['at']),
            $document['operation'],
            $document['domain'],
            $document['amount'],
            $document['currency'],
            $document['duplicated_in_transit'],
        );
    }
}
