<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** What the registrar of an account is and can do, be it built in or a plugin's. Nothing is sent to it. */
final class RegistrarDetails extends Record
{
    public function __construct(
        /** Its name in the configuration. */
        public readonly string $name,
        /** Its name for people. */
        public readonly string $title,
        /** Where its manual is. */
        public readonly string $documentation,
        /** Whether it can be simulated. */
        public readonly bool $sandbox,
        /**
         * The operations it has, beside those that this library answers by itself.
         *
         * @var list<string>
         */
        public readonly array $operations,
        /**
         * Paid operations that it was seen to refuse when they were sent twice from the same state of things.
         *
         * @var list<string>
         */
        public readonly array $guarded,
        /**
         * Operations that only this registrar has, where a plugin speaks for it; `plugin.call` calls them.
         *
         * @var list<RegistrarOperation>
         */
        public readonly array $ownOperations,
        /**
         * The form of an account's settings.
         *
         * @var list<RegistrarSetting>
         */
        public readonly array $settings,
        /**
         * Where it listens.
         *
         * @var list<RegistrarEndpoint>
         */
        public readonly array $endpoints,
        /**
         * How much it takes of this very account.
         *
         * @var list<RegistrarLimit>
         */
        public readonly array $limits,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): RegistrarDetails
    {
        return new RegistrarDetails(
            $document['name'],
            $document['title'],
            $document['documentation'],
            $document['sandbox'],
            $document['operations'],
            $document['guarded'],
            array_map(RegistrarOperation::read(...), $document['own_operations']),
            array_map(RegistrarSetting::read(...), $document['settings']),
            array_map(RegistrarEndpoint::read(...), $document['endpoints']),
            array_map(RegistrarLimit::read(...), $document['limits']),
        );
    }
}
