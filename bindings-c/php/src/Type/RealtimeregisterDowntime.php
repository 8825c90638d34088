<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Moment;
use Anyregistrar\Record;

/** A time in which a registry does not work. */
final class RealtimeregisterDowntime extends Record
{
    public function __construct(
        /** The registrar's number of it. */
        public readonly string $downtime,
        /** The registrar's name for the registry. */
        public readonly string $registry,
        /** When it begins. */
        public readonly \DateTimeImmutable $begins,
        /** When it ends. */
        public readonly \DateTimeImmutable $ends,
        /** Why. */
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
    public static function read(array $document): RealtimeregisterDowntime
    {
        return new RealtimeregisterDowntime(
            $document['downtime'],
            $document['registry'],
            Moment::read($document['begins']),
            Moment::read($document['ends']),
            $document['reason'] ?? null,
        );
    }
}
