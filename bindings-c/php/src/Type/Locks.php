<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** The locks that lie on a domain. */
final class Locks extends Record
{
    public function __construct(
        /** The name, in ASCII form. */
        public readonly string $domain,
        /** It is locked against transfer. */
        public readonly bool $locked,
        /**
         * Every lock.
         *
         * @var list<AppliedLock>
         */
        public readonly array $locks,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): Locks
    {
        return new Locks(
            $document['domain'],
            $document['locked'],
            array_map(AppliedLock::read(...), $document['locks']),
        );
    }
}
