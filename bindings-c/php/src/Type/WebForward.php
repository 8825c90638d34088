<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

use Anyregistrar\Record;

/** A forwarding of web visitors from a domain, or a name below it, to another address. */
final class WebForward extends Record
{
    public function __construct(
        /** Where visitors are sent: an address that begins with `http://` or `https://`. */
        public readonly string $target,
        /** What stands in front of the domain, such as `www`; left out for the domain itself. */
        public readonly ?string $host = null,
        /** The address bar goes on showing the domain. */
        public readonly bool $masked = false,
        /** The rest of the address is carried over. The registrar's own way where left out. */
        public readonly ?bool $paths = null,
        /** Names below are forwarded, too. The registrar's own way where left out. */
        public readonly ?bool $subdomains = null,
        /** Browsers are told that it is for good (301) and not for now (302), where the registrar has the choice. */
        public readonly ?bool $permanent = null,
        /** The title of the page that masks the target. */
        public readonly ?string $title = null,
        /** The description in that page. */
        public readonly ?string $description = null,
        /** The key words in that page. */
        public readonly ?string $keywords = null,
    ) {
    }

    /**
     * Reads the document that the core gave.
     *
     * @internal
     *
     * @param array<string, mixed> $document
     */
    public static function read(array $document): WebForward
    {
        return new WebForward(
            $document['target'],
            $document['host'] ?? null,
            $document['masked'] ?? false,
            $document['paths'] ?? null,
            $document['subdomains'] ?? null,
            $document['permanent'] ?? null,
            $document['title'] ?? null,
            $document['description'] ?? null,
            $document['keywords'] ?? null,
        );
    }
}
