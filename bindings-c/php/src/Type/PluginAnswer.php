<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** What the operation came to. */
final class PluginAnswer extends Record
{
    public function __construct(
        /** Its output. */
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
    public static function read(array $document): PluginAnswer
    {
        return new PluginAnswer(
            $document['output'],
        );
    }
}
