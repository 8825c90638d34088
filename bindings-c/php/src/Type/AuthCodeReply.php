<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** The code that another registrar needs to take the domain over. */
final class AuthCodeReply extends Record
{
    public function __construct(
        /** The name, in ASCII form. */
        public readonly string $domain,
        /** The code. Show it to the registrant only. */
        #[\SensitiveParameter] public readonly string $authCode,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): AuthCodeReply
    {
        return new AuthCodeReply(
            $document['domain'],
            $document['auth_code'],
        );
    }

    protected const SHOWN = ['domain'];
}
