<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** A domain of a list that could not be read. */
final class UnreadDomain extends Record
{
    public function __construct(
        /** What is wrong with it. */
        public readonly string $message,
        /** The name as the registrar wrote it, where there is one. */
        public readonly ?string $domain = null,
        /** The place in the registrar's answer that could not be read. */
        public readonly ?string $at = null,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): UnreadDomain
    {
        return new UnreadDomain(
            $document['message'],
            $document['domain'] ?? null,
            $document['at'] ?? null,
        );
    }
}
