<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** The name servers that new domains of a customer get. */
final class DefaultNameservers extends Record
{
    public function __construct(
        /**
         * The name servers.
         *
         * @var list<string>
         */
        public readonly array $nameservers,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): DefaultNameservers
    {
        return new DefaultNameservers(
            $document['nameservers'],
        );
    }
}
