<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** An action of the registrar that is not finished. */
final class PendingAction extends Record
{
    public function __construct(
        /** The registrar's word for the action. */
        public readonly string $action,
        /** The registrar's word for how far it is. */
        public readonly ?string $status = null,
        /** What that means, in the registrar's words. */
        public readonly ?string $description = null,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): PendingAction
    {
        return new PendingAction(
            $document['action'],
            $document['status'] ?? null,
            $document['description'] ?? null,
        );
    }
}
