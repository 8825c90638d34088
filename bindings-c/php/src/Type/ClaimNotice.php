<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Moment;
use Anyregistrar\Record;

/** The clearing house's notice, to be shown to the buyer. */
final class ClaimNotice extends Record
{
    public function __construct(
        /**
         * The marks.
         *
         * @var list<ClaimedMark>
         */
        public readonly array $marks,
        /** The notice's own number. */
        public readonly ?string $id = null,
        /** Until when it may be shown. */
        public readonly ?\DateTimeImmutable $notAfter = null,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): ClaimNotice
    {
        return new ClaimNotice(
            array_map(ClaimedMark::read(...), $document['marks']),
            $document['id'] ?? null,
            isset($document['not_after']) ? Moment::read($document['not_after']) : null,
        );
    }
}
