<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Moment;
use Anyregistrar\Record;

/** Something that happened at the registrar. */
final class Event extends Record
{
    public function __construct(
        /** The registrar's number of it, which `event.ack` takes. */
        public readonly string $event,
        /** The registrar's word for what kind of event it is. */
        public readonly string $kind,
        /** When it happened. */
        public readonly ?\DateTimeImmutable $at = null,
        /** What happened, in the registrar's words. */
        public readonly ?string $message = null,
        /** Why, in the registrar's words. */
        public readonly ?string $reason = null,
        /** The domain that it is about, where it is about one. */
        public readonly ?string $domain = null,
        /** The registrar's number of the process that it tells of. */
        public readonly ?string $process = null,
        /** How far that is now. */
        public readonly ?ProcessState $state = null,
        /** The registrar's word for that. */
        public readonly ?string $registrarStatus = null,
        /** The domain's expiry (UTC), where the event tells it. */
        public readonly ?string $expires = null,
        /**
         * What else the registrar says, by its own names.
         *
         * @var array<string, string>
         */
        public readonly array $details = [],
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): Event
    {
        return new Event(
            $document['event'],
            $document['kind'],
            isset($document['at']) ? Moment::read($document['at']) : null,
            $document['message'] ?? null,
            $document['reason'] ?? null,
            $document['domain'] ?? null,
            $document['process'] ?? null,
            isset($document['state']) ? ProcessState::from($document['state']) : null,
            $document['registrar_status'] ?? null,
            $document['expires'] ?? null,
            $document['details'] ?? [],
        );
    }
}
