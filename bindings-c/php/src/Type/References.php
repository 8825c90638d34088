<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** The registrar's own numbers for an order. */
final class References extends Record
{
    public function __construct(
        /** The registrar's number of the domain's order. */
        public readonly ?string $order = null,
        /** The number of the action in the registrar's queue. */
        public readonly ?string $action = null,
        /** The invoice. */
        public readonly ?string $invoice = null,
        /** The money transaction. */
        public readonly ?string $transaction = null,
        /** The registrar's process. */
        public readonly ?string $process = null,
        /** The registrar's operation. */
        public readonly ?string $operation = null,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): References
    {
        return new References(
            $document['order'] ?? null,
            $document['action'] ?? null,
            $document['invoice'] ?? null,
            $document['transaction'] ?? null,
            $document['process'] ?? null,
            $document['operation'] ?? null,
        );
    }
}
