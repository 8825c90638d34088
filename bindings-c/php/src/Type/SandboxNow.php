<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Moment;
use Anyregistrar\Record;

/** The simulated registrar's time. */
final class SandboxNow extends Record
{
    public function __construct(
        /** The moment that its clock shows. */
        public readonly \DateTimeImmutable $now,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): SandboxNow
    {
        return new SandboxNow(
            Moment::read($document['now']),
        );
    }
}
