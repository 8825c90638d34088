<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Moment;
use Anyregistrar\Record;

/** Terms that a holder agrees to. */
final class RealtimeregisterTerms extends Record
{
    public function __construct(
        /** Their version. */
        public readonly int $version,
        /** Where they are, or what they say. */
        public readonly string $terms,
        /** Until when they hold. */
        public readonly ?\DateTimeImmutable $validUntil = null,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): RealtimeregisterTerms
    {
        return new RealtimeregisterTerms(
            $document['version'],
            $document['terms'],
            isset($document['valid_until']) ? Moment::read($document['valid_until']) : null,
        );
    }
}
