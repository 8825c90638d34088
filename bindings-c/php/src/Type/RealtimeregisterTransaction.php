<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Moment;
use Anyregistrar\Record;

/** Money that came or went. */
final class RealtimeregisterTransaction extends Record
{
    public function __construct(
        /** The registrar's number of it. */
        public readonly string $transaction,
        /** When it was. */
        public readonly \DateTimeImmutable $at,
        /** The sum, as the registrar has it. */
        public readonly string $amount,
        /** Its currency. */
        public readonly string $currency,
        /** The registrar's number of the process that it is for. */
        public readonly ?string $process = null,
        /** What kind of process that is. */
        public readonly ?string $kind = null,
        /** What it did. */
        public readonly ?string $action = null,
        /** What it was about, such as a domain. */
        public readonly ?string $subject = null,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): RealtimeregisterTransaction
    {
        return new RealtimeregisterTransaction(
            $document['transaction'],
            Moment::read($document['at']),
            $document['amount'],
            $document['currency'],
            $document['process'] ?? null,
            $document['kind'] ?? null,
            $document['action'] ?? null,
            $document['subject'] ?? null,
        );
    }
}
