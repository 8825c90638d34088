<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** The languages that mails can have. */
final class RealtimeregisterLocales extends Record
{
    public function __construct(
        /**
         * The languages.
         *
         * @var list<RealtimeregisterLocale>
         */
        public readonly array $locales,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): RealtimeregisterLocales
    {
        return new RealtimeregisterLocales(
            array_map(RealtimeregisterLocale::read(...), $document['locales']),
        );
    }
}
