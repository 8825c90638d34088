<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** The login of a .tel domain's own host. */
final class TelLogin extends Record
{
    public function __construct(
        /** The name, in ASCII form. */
        public readonly string $domain,
        /**
         * What the registrar tells, by its own names. Show it to the registrant only.
         *
         * @var array<string, string>
         */
        public readonly array $details,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): TelLogin
    {
        return new TelLogin(
            $document['domain'],
            $document['details'],
        );
    }

    protected const SHOWN = ['domain'];
}
