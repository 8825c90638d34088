<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** Where a domain's mail goes. */
final class MailForwards extends Record
{
    public function __construct(
        /**
         * The forwardings.
         *
         * @var list<MailForward>
         */
        public readonly array $forwards,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): MailForwards
    {
        return new MailForwards(
            array_map(MailForward::read(...), $document['forwards']),
        );
    }
}
