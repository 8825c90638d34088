<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** A name server of a domain. A plain text is read as a name without addresses. */
final class NameServer extends Record
{
    public function __construct(
        /** The host's name. */
        public readonly string $name,
        /**
         * Its addresses, wanted where the host lies below the domain itself (glue).
         *
         * @var list<string>
         */
        public readonly array $addresses = [],
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): NameServer
    {
        return new NameServer(
            $document['name'],
            $document['addresses'] ?? [],
        );
    }
}
