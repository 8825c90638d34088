<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** A registry that the registrar works with. */
final class RealtimeregisterRegistry extends Record
{
    public function __construct(
        /** The registrar's name for it. */
        public readonly string $name,
        /**
         * The TLDs that it has.
         *
         * @var list<string>
         */
        public readonly array $tlds,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): RealtimeregisterRegistry
    {
        return new RealtimeregisterRegistry(
            $document['name'],
            $document['tlds'],
        );
    }
}
