<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** A language that mails can have. */
final class RealtimeregisterLocale extends Record
{
    public function __construct(
        /** Its code, such as `en-US`. */
        public readonly string $code,
        /** Its name. */
        public readonly string $name,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): RealtimeregisterLocale
    {
        return new RealtimeregisterLocale(
            $document['code'],
            $document['name'],
        );
    }
}
