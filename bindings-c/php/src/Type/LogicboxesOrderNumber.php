<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** The number of a domain's order. */
final class LogicboxesOrderNumber extends Record
{
    public function __construct(
        /** The name, in ASCII form. */
        public readonly string $domain,
        /** The number. */
        public readonly string $order,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): LogicboxesOrderNumber
    {
        return new LogicboxesOrderNumber(
            $document['domain'],
            $document['order'],
        );
    }
}
