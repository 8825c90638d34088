<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Paths;
use Anyregistrar\Record;

/** A contact as the registrar takes it. */
final class NormalizedContact extends Record
{
    public function __construct(
        /** The contact, ready for an order. */
        #[\SensitiveParameter] public readonly Contact $contact,
        /** The telephone number in the form of E.164, such as `+441132926070`. */
        public readonly string $phoneE164,
        /**
         * The fields that are not as they were given.
         *
         * @var list<string>
         */
        public readonly array $changed = [],
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): NormalizedContact
    {
        return new NormalizedContact(
            Contact::read($document['contact']),
            $document['phone_e164'],
            array_map(Paths::ofOrder(...), $document['changed'] ?? []),
        );
    }
}
