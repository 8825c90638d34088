<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** A DS record: the digest of a zone's key. */
final class DsRecord extends Record
{
    public function __construct(
        /** The key tag. */
        public readonly int $keyTag,
        /** The number of the algorithm, such as 13 for ECDSA P-256. */
        public readonly int $algorithm,
        /** The kind of digest: 1 for SHA-1, 2 for SHA-256, 4 for SHA-384. */
        public readonly int $digestType,
        /** The digest, in hexadecimal. */
        public readonly string $digest,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): DsRecord
    {
        return new DsRecord(
            $document['key_tag'],
            $document['algorithm'],
            $document['digest_type'],
            $document['digest'],
        );
    }
}
