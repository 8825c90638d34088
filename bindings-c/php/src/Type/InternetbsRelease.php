<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** What only Internet.bs knows of a domain that is handed over. */
final class InternetbsRelease extends Record
{
    public function __construct(
        /** The account at Nominet, where the other registrar has several. */
        public readonly ?string $accountId = null,
    ) {
    }
}
