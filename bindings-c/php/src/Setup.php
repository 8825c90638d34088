<?php

declare(strict_types=1);

namespace Anyregistrar;

/**
 * Which way calls take: the first that works here of extension, FFI and command, unless one is named.
 *
 * What is said here goes before the variables ANYREGISTRAR_WAY, ANYREGISTRAR_LIBRARY and ANYREGISTRAR_COMMAND. It holds for accounts
 * that are opened afterwards.
 */
final class Setup
{
    private static ?Way $way = null;
    private static ?string $library = null;
    private static ?string $command = null;

    /** @var array<string, Native\Native> */
    private static array $found = [];

    /** Takes this way and no other; null for the first that works. */
    public static function way(?Way $way): void
    {
        self::$way = $way;
    }

    /** Where `libanyregistrar.so` is, for FFI; null to let the system find it. */
    public static function library(?string $path): void
    {
        [self::$library, self::$found] = [$path, []];
    }

    /** Where the command `anyregistrar` is; null to look on the path. */
    public static function command(?string $path): void
    {
        [self::$command, self::$found] = [$path, []];
    }

    /**
     * What there is to say of each way: null where it works, otherwise why not. For a page that shows whether all is well.
     *
     * @return array<string, ?string>
     */
    public static function check(): array
    {
        $report = [];
        foreach (Way::cases() as $way) {
            try {
                self::of($way);
                $report[$way->value] = null;
            } catch (Native\NotHere $why) {
                $report[$way->value] = $why->getMessage();
            }
        }
        return $report;
    }

    /** The way that calls take. */
    public static function chosen(): Way
    {
        return self::native()->way();
    }

    /** @internal */
    public static function native(): Native\Native
    {
        $named = self::named();
        $reasons = [];
        foreach ($named === null ? Way::cases() : [$named] as $way) {
            try {
                return self::of($way);
            } catch (Native\NotHere $why) {
                $reasons[] = "{$way->value}: {$why->getMessage()}";
            }
        }
        throw new Error\ConfigError('there is no way to the library: ' . implode('; ', $reasons));
    }

    private static function named(): ?Way
    {
        $text = self::$way?->value ?? self::variable('ANYREGISTRAR_WAY');
        return $text === null ? null : Way::tryFrom($text) ?? throw new Error\ConfigError(
            "ANYREGISTRAR_WAY: there is no way $text; there are " . implode(', ', array_column(Way::cases(), 'value')),
        );
    }

    private static function of(Way $way): Native\Native
    {
        return self::$found[$way->value] ??= match ($way) {
            Way::Extension => new Native\Extension(),
            Way::Ffi => new Native\Ffi(self::$library ?? self::variable('ANYREGISTRAR_LIBRARY')),
            Way::Command => new Native\Command(self::$command ?? self::variable('ANYREGISTRAR_COMMAND')),
        };
    }

    private static function variable(string $name): ?string
    {
        $text = getenv($name);
        return $text === false || $text === '' ? null : $text;
    }
}
