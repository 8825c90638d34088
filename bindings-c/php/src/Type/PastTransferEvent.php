<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** Something that happened to a transfer on some day. */
final class PastTransferEvent extends Record
{
    public function __construct(
        /** The registrar's word for it. */
        public readonly string $status,
        /** The day (UTC). */
        public readonly ?string $date = null,
        /** What that means, in the registrar's words. */
        public readonly ?string $description = null,
        /** What belongs to it, such as the address a mail went to. It may hold a code: show it to the registrant only. */
        public readonly ?string $detail = null,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): PastTransferEvent
    {
        return new PastTransferEvent(
            $document['status'],
            $document['date'] ?? null,
            $document['description'] ?? null,
            $document['detail'] ?? null,
        );
    }

    protected const SHOWN = ['status'];
}
