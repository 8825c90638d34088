<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** What was forgotten. */
final class ForgetReport extends Record
{
    public function __construct(
        /** How many orders were forgotten. Their keys still buy nothing again; all else is gone. */
        public readonly int $forgotten,
        /**
         * Orders that are not settled, and so stay on record.
         *
         * @var list<Order>
         */
        public readonly array $open,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): ForgetReport
    {
        return new ForgetReport(
            $document['forgotten'],
            array_map(Order::read(...), $document['open']),
        );
    }
}
