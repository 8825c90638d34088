<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** One setting of an account. */
final class RegistrarSetting extends Record
{
    public function __construct(
        /** The key in the configuration. */
        public readonly string $key,
        /** The label on a form. */
        public readonly string $label,
        /** The kind of its value: `text`, `integer` or `boolean`. */
        public readonly string $type,
        /** The value must never be shown. */
        public readonly bool $secret,
        /** An account cannot do without it. */
        public readonly bool $required,
        /** What it is, for a person. */
        public readonly string $help,
        /** The value where none is given. */
        public readonly ?string $default = null,
        /** The value that the sandbox knows, used there where none is given. */
        public readonly ?string $sandbox = null,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): RegistrarSetting
    {
        return new RegistrarSetting(
            $document['key'],
            $document['label'],
            $document['type'],
            $document['secret'],
            $document['required'],
            $document['help'],
            $document['default'] ?? null,
            $document['sandbox'] ?? null,
        );
    }
}
