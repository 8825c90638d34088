<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** Names below a TLD that are sold as well. */
final class NetimExtensions extends Record
{
    public function __construct(
        /**
         * The names.
         *
         * @var list<string>
         */
        public readonly array $tlds,
        /** NETIM's word for the kind: popular, functional or regional. */
        public readonly ?string $kind = null,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): NetimExtensions
    {
        return new NetimExtensions(
            $document['tlds'],
            $document['kind'] ?? null,
        );
    }
}
