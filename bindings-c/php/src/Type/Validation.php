<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** What there is to say of an order before it is placed. */
final class Validation extends Record
{
    public function __construct(
        /** Nothing stands against the order, as far as that can be told without placing it. */
        public readonly bool $valid,
        /** What the order would bring is there already, and placing it would cost nothing. */
        public readonly bool $alreadySatisfied,
        /**
         * Every wrong field.
         *
         * @var list<WrongField>
         */
        public readonly array $problems = [],
        /** What stands against the order where its fields are right. */
        public readonly ?Refusal $refusal = null,
        /** The price, where the registrar tells it beforehand. */
        public readonly ?Quote $quote = null,
        /**
         * What could not be found out, for a person.
         *
         * @var list<string>
         */
        public readonly array $warnings = [],
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): Validation
    {
        return new Validation(
            $document['valid'],
            $document['already_satisfied'],
            array_map(WrongField::read(...), $document['problems'] ?? []),
            isset($document['refusal']) ? Refusal::read($document['refusal']) : null,
            isset($document['quote']) ? Quote::read($document['quote']) : null,
            $document['warnings'] ?? [],
        );
    }
}
