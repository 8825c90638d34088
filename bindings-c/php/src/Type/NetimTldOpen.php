<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** Which operations are open for a TLD. */
final class NetimTldOpen extends Record
{
    public function __construct(
        /** The TLD, in ASCII form. */
        public readonly string $tld,
        /**
         * By NETIM's own names of its operations, such as `domainCreate`.
         *
         * @var array<string, bool>
         */
        public readonly array $operations,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): NetimTldOpen
    {
        return new NetimTldOpen(
            $document['tld'],
            $document['operations'],
        );
    }
}
