<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** How much of a domain's contacts is hidden. */
final class PrivacyLevel extends Record
{
    public function __construct(
        /** The name, in ASCII form. */
        public readonly string $domain,
        /** How much; absent where nothing is hidden. */
        public readonly ?InternetbsPrivacy $level = null,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): PrivacyLevel
    {
        return new PrivacyLevel(
            $document['domain'],
            isset($document['level']) ? InternetbsPrivacy::from($document['level']) : null,
        );
    }
}
