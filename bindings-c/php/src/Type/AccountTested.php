<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** The account works: the registrar answered and accepted the credentials. */
final class AccountTested extends Record
{
    public function __construct(
        /** The registrar. */
        public readonly string $provider,
        /** `live`, `test` or `sandbox`. */
        public readonly string $environment,
        /** The account's name at the registrar, where it says so. */
        public readonly ?string $account = null,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): AccountTested
    {
        return new AccountTested(
            $document['provider'],
            $document['environment'],
            $document['account'] ?? null,
        );
    }
}
