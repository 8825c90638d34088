<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** A change that the registrar took. */
final class Changed extends Record
{
    public function __construct(
        /** Something is different now. False where it was so before. */
        public readonly bool $changed,
        /** The registrar accepted the change and works on it. */
        public readonly bool $pending,
        /** The registrar's own numbers for it. */
        public readonly References $references,
        /** What a pending change waits for, in the registrar's words. */
        public readonly ?string $message = null,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): Changed
    {
        return new Changed(
            $document['changed'],
            $document['pending'],
            References::read($document['references']),
            $document['message'] ?? null,
        );
    }
}
