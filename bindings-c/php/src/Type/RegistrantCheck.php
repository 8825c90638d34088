<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** Which rules a contact meets. */
final class RegistrantCheck extends Record
{
    public function __construct(
        /** The contact's number. */
        public readonly string $handle,
        /**
         * Whether it meets each rule.
         *
         * @var array<string, bool>
         */
        public readonly array $criteria,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): RegistrantCheck
    {
        return new RegistrantCheck(
            $document['handle'],
            $document['criteria'],
        );
    }
}
