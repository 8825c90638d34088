<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** A customer as the registrar has it. */
final class CustomerRecord extends Record
{
    public function __construct(
        /** The registrar's number. */
        public readonly string $customerId,
        /** Name and address. */
        public readonly ContactRecord $contact,
        /** The user name. */
        public readonly ?string $username = null,
        /** The registrar's word for the account's state. */
        public readonly ?string $status = null,
        /** The language of mails to the customer. */
        public readonly ?string $language = null,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): CustomerRecord
    {
        return new CustomerRecord(
            $document['customer_id'],
            ContactRecord::read($document['contact']),
            $document['username'] ?? null,
            $document['status'] ?? null,
            $document['language'] ?? null,
        );
    }

    protected const SHOWN = ['customerId', 'status'];
}
