<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Moment;
use Anyregistrar\Record;

/** Something that happened to a transfer. */
final class TransferEvent extends Record
{
    public function __construct(
        /** The registrar's word for it. */
        public readonly string $status,
        /** When. */
        public readonly ?\DateTimeImmutable $at = null,
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
    public static function read(array $document): TransferEvent
    {
        return new TransferEvent(
            $document['status'],
            isset($document['at']) ? Moment::read($document['at']) : null,
            $document['description'] ?? null,
        );
    }
}
