<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** One answer for each name, in the order of the question. A name without an answer is `unknown`. */
final class CheckReport extends Record
{
    public function __construct(
        /**
         * The answers.
         *
         * @var list<CheckedName>
         */
        public readonly array $names,
        /**
         * Other names that the registrar suggests, where they were wanted.
         *
         * @var list<SuggestedName>
         */
        public readonly array $alternatives = [],
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): CheckReport
    {
        return new CheckReport(
            array_map(CheckedName::read(...), $document['names']),
            array_map(SuggestedName::read(...), $document['alternatives'] ?? []),
        );
    }
}
