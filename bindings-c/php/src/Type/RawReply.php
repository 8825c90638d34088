<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** The registrar's answer as it came. */
final class RawReply extends Record
{
    public function __construct(
        /** The HTTP status. */
        public readonly int $status,
        /** The body, where it is JSON. */
        #[\SensitiveParameter] public readonly mixed $json = null,
        /** The body as text, where it is not. */
        public readonly ?string $text = null,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): RawReply
    {
        return new RawReply(
            $document['status'],
            $document['json'] ?? null,
            $document['text'] ?? null,
        );
    }

    protected const SHOWN = ['status'];
}
