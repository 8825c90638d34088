<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** What is known of a paid operation. */
final class Order extends Record
{
    public function __construct(
        /** Our own id of the order. */
        public readonly string $id,
        /** The key it was placed under: the same key always means this order. */
        public readonly string $key,
        /** The operation, such as `domain.renew`. */
        public readonly string $operation,
        /** The domain, in ASCII form. */
        public readonly string $domain,
        /** The domain as people write it. */
        public readonly string $domainUnicode,
        /** What became of it. */
        public readonly OrderState $state,
        /** The registrar's own numbers for it. */
        public readonly References $references,
        /** The result was there before the call: nothing was sent and nothing charged. */
        public readonly bool $alreadySatisfied,
        /** The journal could not record the outcome; what stands here is true all the same. */
        public readonly bool $journalDegraded,
        /**
         * The parts of the order that went their own way, such as privacy bought with a registration.
         *
         * @var list<Part>
         */
        public readonly array $parts,
        /**
         * What is worth knowing, for a person.
         *
         * @var list<string>
         */
        public readonly array $warnings,
        /** The domain's expiry (UTC) once the operation is done, as the registrar gave it. */
        public readonly ?string $expires = null,
        /** What was charged, where it could be learnt. */
        public readonly ?Charge $charged = null,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): Order
    {
        return new Order(
            $document['id'],
            $document['key'],
            $document['operation'],
            $document['domain'],
            $document['domain_unicode'],
            OrderState::from($document['state']),
            References::read($document['references']),
            $document['already_satisfied'],
            $document['journal_degraded'],
            array_map(Part::read(...), $document['parts']),
            $document['warnings'],
            $document['expires'] ?? null,
            isset($document['charged']) ? Charge::read($document['charged']) : null,
        );
    }
}
