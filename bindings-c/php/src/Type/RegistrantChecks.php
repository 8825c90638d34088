<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** Which contacts meet which rules. */
final class RegistrantChecks extends Record
{
    public function __construct(
        /**
         * The contacts.
         *
         * @var list<RegistrantCheck>
         */
        public readonly array $contacts,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): RegistrantChecks
    {
        return new RegistrantChecks(
            array_map(RegistrantCheck::read(...), $document['contacts']),
        );
    }
}
