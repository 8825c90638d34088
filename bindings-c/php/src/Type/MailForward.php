<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** A forwarding of mail to other addresses. */
final class MailForward extends Record
{
    public function __construct(
        /**
         * The addresses that the mail goes to.
         *
         * @var list<string>
         */
        public readonly array $targets,
        /** What stands in front of the `@`; left out for all addresses that have no forwarding of their own. */
        public readonly ?string $user = null,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): MailForward
    {
        return new MailForward(
            $document['targets'],
            $document['user'] ?? null,
        );
    }
}
