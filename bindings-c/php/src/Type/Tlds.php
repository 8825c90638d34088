<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** The TLDs that the registrar sells. */
final class Tlds extends Record
{
    public function __construct(
        /**
         * The TLDs.
         *
         * @var list<ListedTld>
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
    public static function read(array $document): Tlds
    {
        return new Tlds(
            array_map(ListedTld::read(...), $document['tlds']),
        );
    }
}
