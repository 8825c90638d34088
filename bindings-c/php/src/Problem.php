<?php

declare(strict_types=1);

namespace Anyregistrar;

/** One wrong field of a call. */
final class Problem
{
    /** @param list<string> $allowed */
    public function __construct(
        /** Where it is, such as `contacts.registrant.postalCode`. */
        public readonly string $path,
        /** What is wrong: `missing`, `invalid`, `not_allowed`, `unknown`, `too_long`, `too_short` or `out_of_range`. */
        public readonly string $code,
        /** What is wanted there, for a person. */
        public readonly string $message,
        /** The values that are allowed, where they are few. */
        public readonly array $allowed = [],
        /** The value that was given, where it can be neither personal nor secret. */
        public readonly ?string $given = null,
    ) {
    }
}
