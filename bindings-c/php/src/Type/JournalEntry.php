<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Moment;
use Anyregistrar\Record;

/** A paid order on record. */
final class JournalEntry extends Record
{
    public function __construct(
        /** What is known of it. */
        public readonly Order $order,
        /** How often it was sent, or may have been. */
        public readonly int $attempt,
        /** When it was sent. */
        public readonly \DateTimeImmutable $sentAt,
        /** When its record changed last. */
        public readonly \DateTimeImmutable $changedAt,
        /**
         * What a person should know of it.
         *
         * @var list<JournalEvent>
         */
        public readonly array $events,
        /** The expiry before the order, where there was one. */
        public readonly ?string $expiryBefore = null,
        /** Why it failed or what is still unclear. */
        public readonly ?string $reason = null,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): JournalEntry
    {
        return new JournalEntry(
            Order::read($document['order']),
            $document['attempt'],
            Moment::read($document['sent_at']),
            Moment::read($document['changed_at']),
            array_map(JournalEvent::read(...), $document['events']),
            $document['expiry_before'] ?? null,
            $document['reason'] ?? null,
        );
    }
}
