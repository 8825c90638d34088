<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** A zone's key itself, for registries that make the digest. */
final class DnsKey extends Record
{
    public function __construct(
        /** 257 for a key signing key, 256 for a zone signing key. */
        public readonly int $flags,
        /** The protocol, which is always 3. */
        public readonly int $protocol,
        /** The number of the algorithm, such as 13 for ECDSA P-256. */
        public readonly int $algorithm,
        /** The key, in Base64. */
        public readonly string $publicKey,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): DnsKey
    {
        return new DnsKey(
            $document['flags'],
            $document['protocol'],
            $document['algorithm'],
            $document['public_key'],
        );
    }
}
