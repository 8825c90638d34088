<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** One page of the queue. */
final class ProcessPage extends Record
{
    public function __construct(
        /**
         * The processes.
         *
         * @var list<Process>
         */
        public readonly array $processes,
        /** Where the next page begins; absent on the last one. */
        public readonly ?string $next = null,
        /** How many there are in all, where the registrar says so. */
        public readonly ?int $total = null,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): ProcessPage
    {
        return new ProcessPage(
            array_map(Process::read(...), $document['processes']),
            $document['next'] ?? null,
            $document['total'] ?? null,
        );
    }
}
