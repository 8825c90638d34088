<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** The contacts of a domain by role. */
final class Contacts extends Record
{
    public function __construct(
        /** Who the domain belongs to. */
        #[\SensitiveParameter] public readonly string|Contact|array|null $registrant = null,
        /** Who decides about it. */
        #[\SensitiveParameter] public readonly string|Contact|array|null $admin = null,
        /** Who runs it. */
        #[\SensitiveParameter] public readonly string|Contact|array|null $tech = null,
        /** Who pays for it. */
        #[\SensitiveParameter] public readonly string|Contact|array|null $billing = null,
        /** Who runs its name servers, where a registry asks for that. */
        #[\SensitiveParameter] public readonly string|Contact|array|null $zone = null,
    ) {
    }
}
