<?php

declare(strict_types=1);

namespace Anyregistrar\Native;

use Anyregistrar\Version;

/**
 * A way that cannot be taken here, and why.
 *
 * @internal
 */
final class NotHere extends \Exception
{
    /** Throws where a native part has another version: it may have words that these classes do not know. */
    public static function unlessVersion(string $what, string $version): void
    {
        if ($version !== Version::VERSION) {
            throw new self("$what has the version $version, and the PHP library " . Version::VERSION . '; install the same of both');
        }
    }
}
