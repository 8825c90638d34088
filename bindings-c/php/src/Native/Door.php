<?php

declare(strict_types=1);

namespace Anyregistrar\Native;

/**
 * The accounts of a configuration.
 *
 * @internal
 */
interface Door
{
    /**
     * Makes a call and waits for its end.
     *
     * @return array{bool, string} Whether it succeeded, and the document of its output or error.
     */
    public function call(
        string $operation,
        #[\SensitiveParameter] string $input,
        ?string $account,
        ?string $key,
        int $timeoutMs,
        bool $dryRun,
    ): array;

    /** @return list<string> */
    public function accounts(): array;

    /**
     * What each registrar is and can do, with those of the accounts' plugins.
     *
     * @return array{bool, string} Whether it could be said, and the document of that or of the error.
     */
    public function providers(): array;
}
