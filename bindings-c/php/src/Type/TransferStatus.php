<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Moment;
use Anyregistrar\Record;

/** How far a transfer is. */
final class TransferStatus extends Record
{
    public function __construct(
        /** The name, in ASCII form. */
        public readonly string $domain,
        /** The name as people write it. */
        public readonly string $domainUnicode,
        /** How far it is. */
        public readonly TransferState $state,
        /** The domain leaves this account for another registrar. */
        public readonly bool $outgoing,
        /** The registrar's own numbers for it. */
        public readonly References $references,
        /** The registrar's word for how far it is. */
        public readonly ?string $registrarStatus = null,
        /** What that means, in the registrar's words; for a transfer that failed, why. */
        public readonly ?string $description = null,
        /** When it was asked for. */
        public readonly ?\DateTimeImmutable $requested = null,
        /** When the registry will end it, or has. */
        public readonly ?\DateTimeImmutable $ends = null,
        /** The expiry (UTC) once it is done. */
        public readonly ?string $expires = null,
        /**
         * What happened so far, the oldest first.
         *
         * @var list<TransferEvent>
         */
        public readonly array $log = [],
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): TransferStatus
    {
        return new TransferStatus(
            $document['domain'],
            $document['domain_unicode'],
            TransferState::from($document['state']),
            $document['outgoing'],
            References::read($document['references']),
            $document['registrar_status'] ?? null,
            $document['description'] ?? null,
            isset($document['requested']) ? Moment::read($document['requested']) : null,
            isset($document['ends']) ? Moment::read($document['ends']) : null,
            $document['expires'] ?? null,
            array_map(TransferEvent::read(...), $document['log'] ?? []),
        );
    }
}
