<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** What happened to a domain's transfers, the oldest first. */
final class TransferHistory extends Record
{
    public function __construct(
        /** The name, in ASCII form. */
        public readonly string $domain,
        /**
         * The events.
         *
         * @var list<PastTransferEvent>
         */
        public readonly array $events,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): TransferHistory
    {
        return new TransferHistory(
            $document['domain'],
            array_map(PastTransferEvent::read(...), $document['events']),
        );
    }
}
