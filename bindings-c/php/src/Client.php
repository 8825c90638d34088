<?php

declare(strict_types=1);

namespace Anyregistrar;

/** An account at a registrar. `Client::connect` and `Host::account` make it. */
final class Client extends Operations
{
    /** @internal */
    public function __construct(Native\Door $door, ?string $account = null)
    {
        parent::__construct(new Caller($door, $account));
    }

    /**
     * Opens one account. `Client::connect('sandbox')` needs nothing; `Client::providers()` tells what each registrar wants.
     *
     * @param string $provider The registrar's name, such as `logicboxes`.
     * @param ?string $environment `live` (where left out), `test`, or `sandbox`: the registrar simulated in this process.
     * @param ?string $baseUrl The base address in place of the registrar's own.
     * @param string|array{env: string}|array{file: string}|null $journal Where paid calls are recorded: a folder, or `postgres://user@host/database`.
     * @param string|array{env: string}|array{file: string}|null $journalPassword The password of that database.
     * @param ?string $localAddress The local address to send from; registrars bind keys to addresses.
     * @param ?int $ipVersion 4 or 6, to use that one alone.
     * @param ?string $proxy The proxy to go through. Proxies in the environment are ignored.
     * @param string|int|bool|array{env: string}|array{file: string}|null ...$settings The registrar's settings by their names, such as
     *     `userId` and `apiKey`: each as it is, or where it is kept.
     */
    public static function connect(
        string $provider,
        ?string $environment = null,
        ?string $baseUrl = null,
        string|array|null $journal = null,
        #[\SensitiveParameter] string|array|null $journalPassword = null,
        ?string $localAddress = null,
        ?int $ipVersion = null,
        ?string $proxy = null,
        #[\SensitiveParameter] string|int|bool|array|null ...$settings,
    ): self {
        $own = compact('environment', 'baseUrl', 'journal', 'journalPassword', 'localAddress', 'ipVersion', 'proxy');
        return new self((new Account($provider, $own + $settings))->open());
    }

    /**
     * What each registrar that is built in is and can do: its name, title, operations, settings as a form, and limits.
     *
     * `Host::providers` has the plugins of its accounts, too, and `$client->account->provider()` describes the registrar of one account.
     *
     * @return list<array<string, mixed>>
     */
    public static function providers(): array
    {
        return Account::registrars(Setup::native()->providers());
    }

    /** Lets go of the account. */
    public function close(): void
    {
        $this->caller->close();
    }

    /** @return array<string, string> */
    public function __debugInfo(): array
    {
        return ['client' => 'of an account'];
    }
}
