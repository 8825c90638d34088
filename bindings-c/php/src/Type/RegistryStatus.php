<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** What the registry itself says of a domain. */
final class RegistryStatus extends Record
{
    public function __construct(
        /** The name, in ASCII form. */
        public readonly string $domain,
        /**
         * The flags that stand against it, in EPP spelling.
         *
         * @var list<Flag>
         */
        public readonly array $flags,
        /**
         * All of the registry's words as they came.
         *
         * @var list<string>
         */
        public readonly array $registrarStatus,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): RegistryStatus
    {
        return new RegistryStatus(
            $document['domain'],
            array_map(Flag::from(...), $document['flags']),
            $document['registrar_status'],
        );
    }
}
