<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** What Internet.bs says of a TLD. */
final class InternetbsTld extends Record
{
    public function __construct(
        /** The TLD. */
        public readonly string $tld,
        /**
         * The roles that its contacts have, in the registrar's words.
         *
         * @var list<string>
         */
        public readonly array $contactTypes,
        /**
         * What it can and wants, by the registrar's own names.
         *
         * @var array<string, string>
         */
        public readonly array $features,
        /**
         * The parameters of an order.
         *
         * @var list<InternetbsParameter>
         */
        public readonly array $parameters,
        /**
         * What auth codes have to look like, by the registrar's own names.
         *
         * @var array<string, string>
         */
        public readonly array $authCodeRules = [],
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): InternetbsTld
    {
        return new InternetbsTld(
            $document['tld'],
            $document['contact_types'],
            $document['features'],
            array_map(InternetbsParameter::read(...), $document['parameters']),
            $document['auth_code_rules'] ?? [],
        );
    }
}
