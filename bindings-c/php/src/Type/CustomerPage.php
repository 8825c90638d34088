<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** One page of customers. */
final class CustomerPage extends Record
{
    public function __construct(
        /**
         * The customers, as far as a list says of them.
         *
         * @var list<CustomerRecord>
         */
        public readonly array $customers,
        /** Where the next page begins; absent on the last one. */
        public readonly ?string $next = null,
        /** How many there are in all, where the registrar says so. */
        public readonly ?int $total = null,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): CustomerPage
    {
        return new CustomerPage(
            array_map(CustomerRecord::read(...), $document['customers']),
            $document['next'] ?? null,
            $document['total'] ?? null,
        );
    }
}
