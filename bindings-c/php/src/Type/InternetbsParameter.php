<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** A parameter that an order under a TLD has at Internet.bs. */
final class InternetbsParameter extends Record
{
    public function __construct(
        /** The parameter's name, or a regular expression for several. */
        public readonly string $name,
        /** What to write next to it. */
        public readonly ?string $label = null,
        /** An order cannot do without it. */
        public readonly ?bool $mandatory = null,
        /** The fewest characters. */
        public readonly ?int $minLength = null,
        /** The most characters. */
        public readonly ?int $maxLength = null,
        /**
         * The values to choose from.
         *
         * @var list<string>
         */
        public readonly array $values = [],
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): InternetbsParameter
    {
        return new InternetbsParameter(
            $document['name'],
            $document['label'] ?? null,
            $document['mandatory'] ?? null,
            $document['min_length'] ?? null,
            $document['max_length'] ?? null,
            $document['values'] ?? [],
        );
    }
}
