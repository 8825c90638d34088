<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Paths;
use Anyregistrar\Record;

/**
 * One wrong field: where it is, what is wrong with it, and what is allowed.
 *
 * The value itself is told only where it can be neither personal nor secret: a number, yes or no, or the code of a country or a language.
 */
final class WrongField extends Record
{
    public function __construct(
        /** The field's path in the call, such as `contacts.registrant.phone`. */
        public readonly string $path,
        /** What is wrong with it. */
        public readonly ProblemCode $code,
        /** What is wanted there, for a person. */
        public readonly string $message,
        /**
         * The values that are allowed, where they are few.
         *
         * @var list<string>
         */
        public readonly array $allowed = [],
        /** The value that was given, where it can be neither personal nor secret. */
        public readonly ?string $given = null,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): WrongField
    {
        return new WrongField(
            Paths::ofOrder($document['path']),
            ProblemCode::from($document['code']),
            Paths::inText($document['message']),
            $document['allowed'] ?? [],
            $document['given'] ?? null,
        );
    }
}
