<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** What currencies are worth in others. */
final class RealtimeregisterRates extends Record
{
    public function __construct(
        /**
         * The currencies.
         *
         * @var list<RealtimeregisterRate>
         */
        public readonly array $currencies,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): RealtimeregisterRates
    {
        return new RealtimeregisterRates(
            array_map(RealtimeregisterRate::read(...), $document['currencies']),
        );
    }
}
