<?php

declare(strict_types=1);

namespace Anyregistrar;

/**
 * The configuration of one account, which remembers how its members were written.
 *
 * @internal
 */
final class Account
{
    private const OWN = ['plugin', 'environment', 'base_url', 'journal', 'journal_password', 'local_address', 'ip_version', 'proxy'];

    /** @var array<string, string> */
    private array $names = [];

    /** @var array<string, mixed> */
    private array $document;

    /** @param array<string, mixed> $options */
    public function __construct(string $provider, #[\SensitiveParameter] array $options, string $above = '')
    {
        $this->document = ['provider' => $provider];
        $settings = [];
        foreach ($options as $name => $value) {
            if ($value === null) {
                continue;
            }
            $wire = Paths::snake((string) $name);
            $own = in_array($wire, self::OWN, true);
            $path = $own ? $wire : "settings.$wire";
            if (is_int($name) || isset($this->names[$path])) {
                $why = is_int($name) ? 'settings are given by their names' : "this is given as {$this->names[$path]} too";
                throw Faults::invalid(null, [new Problem("$above$name", 'invalid', $why)]);
            }
            $this->names[$path] = $name;
            $own ? $this->document[$wire] = $value : $settings[$wire] = $value;
        }
        $this->document['settings'] = (object) $settings;
    }

    /** @return array<string, mixed> */
    public function document(): array
    {
        return $this->document;
    }

    public function open(): Native\Door
    {
        $spell = fn (string $path): string => $this->names[$path] ?? Paths::camel((string) preg_replace('/^settings\./', '', $path));
        return self::opened($this->document, $spell, $this->mayBeKept());
    }

    /**
     * Whether the next page may go on with the same account. A simulated registrar is a world of its own for each client, and what is
     * read from variables and files may be another thing by then.
     */
    private function mayBeKept(): bool
    {
        ['provider' => $provider, 'settings' => $settings] = $this->document;
        $simulated = ($this->document['environment'] ?? null) === 'sandbox' || $provider === 'sandbox' && !isset($this->document['base_url']);
        return !$simulated && array_filter([...$this->document, ...get_object_vars($settings)], is_array(...)) === [];
    }

    /**
     * The accounts of a configuration.
     *
     * @param array<string, mixed> $configuration
     * @param callable(string): string $spell
     */
    public static function opened(#[\SensitiveParameter] array $configuration, callable $spell, bool $keep = false): Native\Door
    {
        try {
            $door = Setup::native()->open(Encoder::json($configuration), $keep);
        } catch (\JsonException $error) {
            throw new Error\ConfigError("the settings cannot be written as JSON: {$error->getMessage()}");
        }
        return $door instanceof Native\Door ? $door : throw Faults::error(json_decode($door, true, 512, JSON_THROW_ON_ERROR), null, $spell);
    }

    /**
     * Registrars' descriptions.
     *
     * @return list<array<string, mixed>>
     */
    public static function registrars(string $json): array
    {
        return array_map(function (array $provider): array {
            // Schemas name fields as the plugin takes them.
            $own = isset($provider['own_operations']) ? ['ownOperations' => $provider['own_operations']] : [];
            unset($provider['own_operations']);
            return self::described($provider) + $own;
        }, json_decode($json, true, 512, JSON_THROW_ON_ERROR));
    }

    /**
     * A registrar's description with its members named as in PHP; what is null is left out.
     *
     * @param array<mixed> $value
     *
     * @return array<mixed>
     */
    private static function described(array $value): array
    {
        $spelled = [];
        foreach ($value as $name => $inner) {
            if ($inner === null) {
                continue;
            }
            if ($name === 'key' && is_string($inner)) {
                $inner = Paths::camel($inner);
            }
            $spelled[is_string($name) ? Paths::camel($name) : $name] = is_array($inner) ? self::described($inner) : $inner;
        }
        return $spelled;
    }
}
