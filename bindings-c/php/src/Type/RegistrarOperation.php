<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** An operation that only a plugin's registrar has. */
final class RegistrarOperation extends Record
{
    public function __construct(
        /** Its name, such as `acme.recheck`. */
        public readonly string $name,
        /** What it does, in one sentence. */
        public readonly string $summary,
        /** What it does at the registrar: `read`, `set` or `create`. */
        public readonly string $effect,
        /** The JSON Schema of its input. */
        #[\SensitiveParameter] public readonly mixed $input,
        /** The JSON Schema of its output. */
        #[\SensitiveParameter] public readonly mixed $output,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): RegistrarOperation
    {
        return new RegistrarOperation(
            $document['name'],
            $document['summary'],
            $document['effect'],
            $document['input'],
            $document['output'],
        );
    }
}
