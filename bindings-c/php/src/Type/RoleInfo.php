<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** A role, and whether orders take a contact for it. */
final class RoleInfo extends Record
{
    public function __construct(
        /** `registrant`, `admin`, `tech`, `billing`, and `zone` where a registry knows it. */
        public readonly string $role,
        /** At a registration. */
        public readonly Role $register,
        /** At a transfer. */
        public readonly Role $transfer,
        /** How many contacts the role can have, where that is known. */
        public readonly ?int $most = null,
        /** The registrar's own type for such a contact. */
        public readonly ?string $contactType = null,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): RoleInfo
    {
        return new RoleInfo(
            $document['role'],
            Role::from($document['register']),
            Role::from($document['transfer']),
            $document['most'] ?? null,
            $document['contact_type'] ?? null,
        );
    }
}
