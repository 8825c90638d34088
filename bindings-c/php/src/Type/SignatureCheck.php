<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** Whether a signature is good. */
final class SignatureCheck extends Record
{
    public function __construct(
        /** The body was written by somebody who has the key. */
        public readonly bool $valid,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): SignatureCheck
    {
        return new SignatureCheck(
            $document['valid'],
        );
    }
}
