<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** Whether a registrant has confirmed their mail address. */
final class RegistrantVerification extends Record
{
    public function __construct(
        /** The name, in ASCII form. */
        public readonly string $domain,
        /** The registrar's own word. */
        public readonly string $registrarStatus,
        /** How it stands; absent where the registrar uses a word that is not known. */
        public readonly ?Verification $state = null,
        /** The address. */
        public readonly ?string $email = null,
        /** When they were asked (UTC). */
        public readonly ?string $asked = null,
        /** Until when they can confirm (UTC). */
        public readonly ?string $ends = null,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): RegistrantVerification
    {
        return new RegistrantVerification(
            $document['domain'],
            $document['registrar_status'],
            isset($document['state']) ? Verification::from($document['state']) : null,
            $document['email'] ?? null,
            $document['asked'] ?? null,
            $document['ends'] ?? null,
        );
    }

    protected const SHOWN = ['domain', 'registrarStatus'];
}
