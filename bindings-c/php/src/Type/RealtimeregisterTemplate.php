<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Moment;
use Anyregistrar\Record;

/** A template for zones. */
final class RealtimeregisterTemplate extends Record
{
    public function __construct(
        /** Its name. */
        public readonly string $template,
        /** The times of the SOA record. */
        public readonly RealtimeregisterSoa $soa,
        /**
         * The records.
         *
         * @var list<RealtimeregisterRecord>
         */
        public readonly array $records,
        /**
         * The records that are the registrar's own.
         *
         * @var list<RealtimeregisterRecord>
         */
        public readonly array $defaultRecords = [],
        /** When it was made. */
        public readonly ?\DateTimeImmutable $created = null,
        /** When it was changed. */
        public readonly ?\DateTimeImmutable $updated = null,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): RealtimeregisterTemplate
    {
        return new RealtimeregisterTemplate(
            $document['template'],
            RealtimeregisterSoa::read($document['soa']),
            array_map(RealtimeregisterRecord::read(...), $document['records']),
            array_map(RealtimeregisterRecord::read(...), $document['default_records'] ?? []),
            isset($document['created']) ? Moment::read($document['created']) : null,
            isset($document['updated']) ? Moment::read($document['updated']) : null,
        );
    }
}
