<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** Whether a trademark claim stands against a name. */
final class NetimClaimAnswer extends Record
{
    public function __construct(
        /** The name, in ASCII form. */
        public readonly string $domain,
        /** There is a claim. */
        public readonly bool $claim,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): NetimClaimAnswer
    {
        return new NetimClaimAnswer(
            $document['domain'],
            $document['claim'],
        );
    }
}
