<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** What only LogicBoxes knows of a forwarding. */
final class LogicboxesForward extends Record
{
    public function __construct(
        /** Further lines for the head of the page that masks the target. */
        public readonly ?string $metaTags = null,
        /** What browsers show that have no frames. */
        public readonly ?string $noframes = null,
    ) {
    }
}
