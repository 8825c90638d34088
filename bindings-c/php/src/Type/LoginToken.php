<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** What lets a customer into the registrar's panel for a short time. */
final class LoginToken extends Record
{
    public function __construct(
        /** The token. Show it to the customer only. */
        #[\SensitiveParameter] public readonly string $token,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): LoginToken
    {
        return new LoginToken(
            $document['token'],
        );
    }

    protected const SHOWN = [];
}
