<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Moment;
use Anyregistrar\Record;

/** A process in the registrar's own queue: work on an order that is under way or has ended. */
final class Process extends Record
{
    public function __construct(
        /** The registrar's number of it. */
        public readonly string $process,
        /** The registrar's word for what is done. */
        public readonly string $action,
        /** How far it is. */
        public readonly ProcessState $state,
        /** The registrar's word for how far it is. */
        public readonly ?string $registrarStatus = null,
        /** What that means, in the registrar's words. */
        public readonly ?string $description = null,
        /** The domain, where the registrar says so. */
        public readonly ?string $domain = null,
        /** The registrar's number of the order that it belongs to. */
        public readonly ?string $order = null,
        /** When it was put into the queue. */
        public readonly ?\DateTimeImmutable $added = null,
        /** When work on it began. */
        public readonly ?\DateTimeImmutable $started = null,
        /** When it ended. */
        public readonly ?\DateTimeImmutable $ended = null,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): Process
    {
        return new Process(
            $document['process'],
            $document['action'],
            ProcessState::from($document['state']),
            $document['registrar_status'] ?? null,
            $document['description'] ?? null,
            $document['domain'] ?? null,
            $document['order'] ?? null,
            isset($document['added']) ? Moment::read($document['added']) : null,
            isset($document['started']) ? Moment::read($document['started']) : null,
            isset($document['ended']) ? Moment::read($document['ended']) : null,
        );
    }
}
