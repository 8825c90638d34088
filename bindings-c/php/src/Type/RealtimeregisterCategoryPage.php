<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** One page of categories of validation. */
final class RealtimeregisterCategoryPage extends Record
{
    public function __construct(
        /**
         * The categories.
         *
         * @var list<RealtimeregisterCategory>
         */
        public readonly array $categories,
        /** Where the next page begins; absent on the last one. */
        public readonly ?string $next = null,
        /** How many there are in all, where the registrar says so. */
        public readonly ?int $total = null,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): RealtimeregisterCategoryPage
    {
        return new RealtimeregisterCategoryPage(
            array_map(RealtimeregisterCategory::read(...), $document['categories']),
            $document['next'] ?? null,
            $document['total'] ?? null,
        );
    }
}
