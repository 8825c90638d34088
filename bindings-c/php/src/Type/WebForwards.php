<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** Where a domain's web visitors are sent. */
final class WebForwards extends Record
{
    public function __construct(
        /**
         * The forwardings.
         *
         * @var list<WebForward>
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
    public static function read(array $document): WebForwards
    {
        return new WebForwards(
            array_map(WebForward::read(...), $document['forwards']),
        );
    }
}
