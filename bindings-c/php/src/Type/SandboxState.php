<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** Done. */
final class SandboxState extends Record
{
    public function __construct(
        /** True. */
        public readonly bool $done,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): SandboxState
    {
        return new SandboxState(
            $document['done'],
        );
    }
}
