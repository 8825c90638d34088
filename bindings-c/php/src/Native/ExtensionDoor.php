<?php

declare(strict_types=1);

namespace Anyregistrar\Native;

use Anyregistrar\Extension\Accounts;

/** @internal */
final class ExtensionDoor implements Door
{
    public function __construct(private readonly Accounts $accounts)
    {
    }

    public function call(
        string $operation,
        #[\SensitiveParameter] string $input,
        ?string $account,
        ?string $key,
        int $timeoutMs,
        bool $dryRun,
    ): array {
        $json = $this->accounts->call($operation, $input, $account, $key, $timeoutMs, $dryRun, $status);
        return [$status === 0, $json];
    }

    public function accounts(): array
    {
        return json_decode($this->accounts->names(), true, 512, JSON_THROW_ON_ERROR);
    }

    public function providers(): array
    {
        $json = $this->accounts->providers($status);
        return [$status === 0, $json];
    }
}
