<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** Name servers of Realtime Register's own. */
final class RealtimeregisterZone extends Record
{
    public function __construct(
        /** Which of them; BASIC where left out. */
        public readonly RealtimeregisterService|string|null $service = null,
        /** The template that a new zone begins with. */
        public readonly ?string $template = null,
        /** Whether the zone follows the template. It does where left out. */
        public readonly ?bool $link = null,
        /** The address of the server that a new zone is fetched from. */
        public readonly ?string $master = null,
        /** Whether a new zone is signed. */
        public readonly ?bool $dnssec = null,
    ) {
    }
}
