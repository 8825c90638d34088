<?php

declare(strict_types=1);

namespace Anyregistrar\Native;

use Anyregistrar\Extension as Loaded;
use Anyregistrar\Way;

/**
 * The extension.
 *
 * @internal
 */
final class Extension implements Native
{
    public function __construct()
    {
        if (!extension_loaded('anyregistrar')) {
            throw new NotHere('the extension anyregistrar is not loaded');
        }
        NotHere::unlessVersion('the extension', Loaded\version());
    }

    public function way(): Way
    {
        return Way::Extension;
    }

    public function open(#[\SensitiveParameter] string $configuration, bool $keep): Door|string
    {
        $accounts = Loaded\Accounts::open($configuration, $keep);
        return is_string($accounts) ? $accounts : new ExtensionDoor($accounts);
    }

    public function providers(): string
    {
        return Loaded\providers();
    }
}
