<?php

declare(strict_types=1);

namespace Anyregistrar;

/** Many accounts, by name. */
final class Host
{
    private function __construct(private ?Native\Door $door)
    {
    }

    /** Opens the accounts of a TOML file. */
    public static function open(string $path): self
    {
        return new self(Account::opened(['file' => $path], Paths::camel(...)));
    }

    /**
     * Opens accounts that are given as data: for each name its provider and what `Client::connect` takes.
     *
     * @param array<string, array<string, mixed>> $accounts
     */
    public static function fromAccounts(#[\SensitiveParameter] array $accounts): self
    {
        $documents = new \stdClass();
        foreach ($accounts as $name => $options) {
            $provider = $options['provider'] ?? null;
            if (!is_string($provider)) {
                throw Faults::invalid(null, [new Problem("$name.provider", 'missing', 'the name of the registrar is wanted here')]);
            }
            unset($options['provider']);
            $documents->$name = (new Account($provider, $options, "$name."))->document();
        }
        return new self(Account::opened(['accounts' => $documents], Paths::camel(...)));
    }

    /** Opens the account that environment variables describe. */
    public static function fromEnvironment(): self
    {
        return new self(Account::opened(['env' => true], Paths::camel(...)));
    }

    /** The account of that name. All clients of one account share its connections and its journal. */
    public function account(string $name): Client
    {
        $names = $this->accounts();
        if (!in_array($name, $names, true)) {
            throw new Error\ConfigError("there is no account $name; there are " . (implode(', ', $names) ?: 'none'));
        }
        return new Client($this->door(), $name);
    }

    /**
     * The accounts' names.
     *
     * @return list<string>
     */
    public function accounts(): array
    {
        return $this->door()->accounts();
    }

    /**
     * What each registrar is and can do, as `Client::providers()` says it: those that are built in, and those of the accounts' plugins.
     * A plugin that was not used so far is asked for it. One that cannot be used is left out; its account says why.
     *
     * @return list<array<string, mixed>>
     */
    public function providers(): array
    {
        [$good, $json] = $this->door()->providers();
        if (!$good) {
            throw Faults::error(json_decode($json, true, 512, JSON_THROW_ON_ERROR), null);
        }
        return Account::registrars($json);
    }

    /** Lets go of the accounts. Clients that were made go on. */
    public function close(): void
    {
        $this->door = null;
    }

    private function door(): Native\Door
    {
        return $this->door ?? throw new Error\ConfigError('the host is closed; open it again');
    }
}
