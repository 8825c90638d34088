<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/**
 * JSON Schemas (draft 2020-12) of the orders' documents at a TLD: what the checker wants of them beyond the types that every order of the kind has.
 *
 * Names are those of the documents, as in this reference, whatever a language makes of them. A document that fits can still be refused: what compares two values with each other, and what a contact wants that stands in a list, is left to `domain.validate`.
 */
final class OrderSchemas extends Record
{
    public function __construct(
        /** Of `domain.register`. */
        #[\SensitiveParameter] public readonly mixed $register,
        /** Of `domain.transfer`. */
        #[\SensitiveParameter] public readonly mixed $transfer,
        /** Of `domain.trade`. */
        #[\SensitiveParameter] public readonly mixed $trade,
        /** Of `domain.renew`. */
        #[\SensitiveParameter] public readonly mixed $renew,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): OrderSchemas
    {
        return new OrderSchemas(
            $document['register'],
            $document['transfer'],
            $document['trade'],
            $document['renew'],
        );
    }
}
