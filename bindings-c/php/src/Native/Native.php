<?php

declare(strict_types=1);

namespace Anyregistrar\Native;

use Anyregistrar\Way;

/**
 * A way to the library. Its constructor throws `NotHere` where it cannot be taken.
 *
 * @internal
 */
interface Native
{
    public function way(): Way;

    /**
     * Opens the accounts of a configuration, or gives the document that says why not.
     *
     * With `$keep`, a way that outlives the page may keep what it opened for the next one.
     */
    public function open(#[\SensitiveParameter] string $configuration, bool $keep): Door|string;

    /** What each registrar is and can do, as a document. */
    public function providers(): string;
}
