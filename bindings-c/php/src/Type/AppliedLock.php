<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Moment;
use Anyregistrar\Record;

/** A lock that lies on a domain. */
final class AppliedLock extends Record
{
    public function __construct(
        /** The registrar's word for the lock. */
        public readonly string $lock,
        /** Why it was set, where somebody said so. */
        public readonly ?string $reason = null,
        /** Who set it. */
        public readonly ?string $addedBy = null,
        /** When it was set. */
        public readonly ?\DateTimeImmutable $created = null,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): AppliedLock
    {
        return new AppliedLock(
            $document['lock'],
            $document['reason'] ?? null,
            $document['added_by'] ?? null,
            isset($document['created']) ? Moment::read($document['created']) : null,
        );
    }
}
