<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** A password that the registrar made up. */
final class TemporaryPassword extends Record
{
    public function __construct(
        /** The password. Show it to the customer only. */
        #[\SensitiveParameter] public readonly string $password,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): TemporaryPassword
    {
        return new TemporaryPassword(
            $document['password'],
        );
    }

    protected const SHOWN = [];
}
