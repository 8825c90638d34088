<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** One page of the account's domains. */
final class DomainPage extends Record
{
    public function __construct(
        /**
         * The domains.
         *
         * @var list<ListedDomain>
         */
        public readonly array $domains,
        /**
         * Domains of this page that could not be read. They cost the others nothing.
         *
         * @var list<UnreadDomain>
         */
        public readonly array $failed = [],
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
    public static function read(array $document): DomainPage
    {
        return new DomainPage(
            array_map(ListedDomain::read(...), $document['domains']),
            array_map(UnreadDomain::read(...), $document['failed'] ?? []),
            $document['next'] ?? null,
            $document['total'] ?? null,
        );
    }
}
