<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Paths;
use Anyregistrar\Record;

/** One value of a field. */
final class FieldOption extends Record
{
    public function __construct(
        /** What to send. */
        public readonly string $value,
        /** What to show. */
        public readonly string $label,
        /** When it is offered, where that depends on other values. */
        public readonly ?array $when = null,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): FieldOption
    {
        return new FieldOption(
            $document['value'],
            $document['label'],
            isset($document['when']) ? Paths::ofCondition($document['when']) : null,
        );
    }
}
