<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** How many domains the account has. */
final class DomainCount extends Record
{
    public function __construct(
        /** In all. */
        public readonly int $total,
        /**
         * By TLD.
         *
         * @var array<string, int>
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
    public static function read(array $document): DomainCount
    {
        return new DomainCount(
            $document['total'],
            $document['tlds'],
        );
    }
}
