<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** What was verified of a contact, and how. */
final class RealtimeregisterVerified extends Record
{
    public function __construct(
        /** When it was. */
        public readonly \DateTimeInterface|string $at,
        /** How. */
        public readonly RealtimeregisterMethod|string $method,
        /** By what. */
        public readonly RealtimeregisterProof|string $proof,
        /**
         * What of the contact.
         *
         * @var list<RealtimeregisterClaim|string>
         */
        public readonly array $claims,
        /** One's own number of the proof. */
        public readonly ?string $externalId = null,
    ) {
    }
}
