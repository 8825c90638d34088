<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Moment;
use Anyregistrar\Record;

/** A brand as Realtime Register has it. */
final class RealtimeregisterBrand extends Record
{
    public function __construct(
        /** Its handle. */
        public readonly string $brand,
        /** What it says. */
        public readonly RealtimeregisterBrandDetails $details,
        /** When it was made. */
        public readonly ?\DateTimeImmutable $created = null,
        /** When it was changed. */
        public readonly ?\DateTimeImmutable $updated = null,
        /** Since when its domain does not allow the registrar's mail servers. */
        public readonly ?\DateTimeImmutable $spfInvalidSince = null,
        /** Since when its domain lacks the registrar's key for mails. */
        public readonly ?\DateTimeImmutable $dkimInvalidSince = null,
        /** The name of that key. */
        public readonly ?string $dkimSelector = null,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): RealtimeregisterBrand
    {
        return new RealtimeregisterBrand(
            $document['brand'],
            RealtimeregisterBrandDetails::read($document['details']),
            isset($document['created']) ? Moment::read($document['created']) : null,
            isset($document['updated']) ? Moment::read($document['updated']) : null,
            isset($document['spf_invalid_since']) ? Moment::read($document['spf_invalid_since']) : null,
            isset($document['dkim_invalid_since']) ? Moment::read($document['dkim_invalid_since']) : null,
            $document['dkim_selector'] ?? null,
        );
    }
}
