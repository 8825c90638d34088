<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** The TLDs with privacy. */
final class PrivacyTlds extends Record
{
    public function __construct(
        /**
         * In ASCII form.
         *
         * @var list<string>
         */
        public readonly array $tlds,
        /**
         * As people write them.
         *
         * @var list<string>
         */
        public readonly array $tldsUnicode,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): PrivacyTlds
    {
        return new PrivacyTlds(
            $document['tlds'],
            $document['tlds_unicode'],
        );
    }
}
