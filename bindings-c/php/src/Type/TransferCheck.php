<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** Whether a domain can be transferred in now. */
final class TransferCheck extends Record
{
    public function __construct(
        /** The name, in ASCII form. */
        public readonly string $domain,
        /** It can. */
        public readonly bool $possible,
        /** Why not, in the registrar's words. */
        public readonly ?string $reason = null,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): TransferCheck
    {
        return new TransferCheck(
            $document['domain'],
            $document['possible'],
            $document['reason'] ?? null,
        );
    }
}
