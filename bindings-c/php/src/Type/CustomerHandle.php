<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** The registrar's number of a customer. */
final class CustomerHandle extends Record
{
    public function __construct(
        /** The number. */
        public readonly string $customerId,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): CustomerHandle
    {
        return new CustomerHandle(
            $document['customer_id'],
        );
    }
}
