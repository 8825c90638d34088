<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** Prices that hold for a while. */
final class Promotions extends Record
{
    public function __construct(
        /**
         * The promotions.
         *
         * @var list<Promotion>
         */
        public readonly array $promotions,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): Promotions
    {
        return new Promotions(
            array_map(Promotion::read(...), $document['promotions']),
        );
    }
}
