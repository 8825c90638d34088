<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** The public entry of a name. */
final class NetimWhoisText extends Record
{
    public function __construct(
        /** The name, in ASCII form. */
        public readonly string $domain,
        /** The entry, as it is printed. */
        public readonly string $text,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): NetimWhoisText
    {
        return new NetimWhoisText(
            $document['domain'],
            $document['text'],
        );
    }
}
