<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** The registrar's handles of a domain's contacts. */
final class ContactHandles extends Record
{
    public function __construct(
        /** The registrant. */
        public readonly ?string $registrant = null,
        /** The administrative contact. */
        public readonly ?string $admin = null,
        /** The technical contact. */
        public readonly ?string $tech = null,
        /** The billing contact. */
        public readonly ?string $billing = null,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): ContactHandles
    {
        return new ContactHandles(
            $document['registrant'] ?? null,
            $document['admin'] ?? null,
            $document['tech'] ?? null,
            $document['billing'] ?? null,
        );
    }
}
