<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** What only Internet.bs knows of a record. */
final class InternetbsRecord extends Record
{
    public function __construct(
        /** Whether the registry's own name servers have the record; .de only. */
        public readonly ?bool $atRegistry = null,
        /** With which user name a DYNAMIC record is moved on from outside, of 1 to 30 characters. */
        #[\SensitiveParameter] public readonly ?string $login = null,
        /** The password for it, of 1 to 30 characters. */
        #[\SensitiveParameter] public readonly ?string $password = null,
        /** The user name so far, to tell which record is meant; `dns.update` alone. */
        #[\SensitiveParameter] public readonly ?string $currentLogin = null,
        /** The password so far; `dns.update` alone. */
        #[\SensitiveParameter] public readonly ?string $currentPassword = null,
    ) {
    }

    protected const SHOWN = ['atRegistry'];
}
