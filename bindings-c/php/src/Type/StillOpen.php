<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Moment;
use Anyregistrar\Record;

/** An order that could not be settled yet. */
final class StillOpen extends Record
{
    public function __construct(
        /** What is known of it. */
        public readonly Order $order,
        /** What was found, or why nothing could be. */
        public readonly string $reason,
        /** When it is worth asking again. */
        public readonly \DateTimeImmutable $nextLook,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): StillOpen
    {
        return new StillOpen(
            Order::read($document['order']),
            $document['reason'],
            Moment::read($document['next_look']),
        );
    }
}
