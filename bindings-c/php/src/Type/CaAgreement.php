<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** What a .ca registrant has to agree to. */
final class CaAgreement extends Record
{
    public function __construct(
        /** Its version, which goes into the contact's `AgreementVersion`. */
        public readonly string $version,
        /** Its text, as HTML. */
        public readonly string $agreement,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): CaAgreement
    {
        return new CaAgreement(
            $document['version'],
            $document['agreement'],
        );
    }
}
