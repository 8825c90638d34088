<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** An address at which a registrar listens. */
final class RegistrarEndpoint extends Record
{
    public function __construct(
        /** `live`, `test` or `sandbox`. */
        public readonly string $environment,
        /** What it is for: `api` is the one for everything. */
        public readonly string $purpose,
        /** The base address. */
        public readonly string $baseUrl,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): RegistrarEndpoint
    {
        return new RegistrarEndpoint(
            $document['environment'],
            $document['purpose'],
            $document['base_url'],
        );
    }
}
