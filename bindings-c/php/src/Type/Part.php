<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** A part of an order with a fate of its own. */
final class Part extends Record
{
    public function __construct(
        /** Which part, such as `privacy`. */
        public readonly string $what,
        /** What became of it. */
        public readonly OrderState $state,
        /** The registrar's code, where it failed. */
        public readonly ?string $code = null,
        /** The registrar's words, where it failed. */
        public readonly ?string $message = null,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): Part
    {
        return new Part(
            $document['what'],
            OrderState::from($document['state']),
            $document['code'] ?? null,
            $document['message'] ?? null,
        );
    }
}
