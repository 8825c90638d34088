<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** What only NETIM knows of a change of contacts. */
final class NetimContactChange extends Record
{
    public function __construct(
        /** Let NETIM be the local contact that a registry asks for. Needs REST 3.0. */
        public readonly bool $localContact = false,
    ) {
    }
}
