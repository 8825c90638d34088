<?php

declare(strict_types=1);

namespace Anyregistrar;

/**
 * The names of fields, as callers in PHP write them.
 *
 * @internal
 */
final class Paths
{
    /** @var array<string, string>|null Every name of several words, with its spelling. */
    private static ?array $names = null;

    /** `timeout_ms` as `timeoutMs`. */
    public static function camel(string $name): string
    {
        return (string) preg_replace_callback('/_+([a-z0-9])/', fn (array $found): string => strtoupper($found[1]), $name);
    }

    /** `userId` as `user_id`. */
    public static function snake(string $name): string
    {
        return (string) preg_replace_callback('/[A-Z]/', fn (array $found): string => '_' . strtolower($found[0]), $name);
    }

    /** `contacts.registrant.postal_code` as `contacts.registrant.postalCode`, for the input of an operation. */
    public static function of(string $operation, string $path): string
    {
        return isset(Table::INPUTS[$operation]) ? self::within(Table::INPUTS[$operation], $path) : $path;
    }

    /**
     * A path in an order, or a field of a contact, in an answer: all orders share the fields that TLDs have rules for. What one kind of
     * order alone has is known by its name.
     */
    public static function ofOrder(string $path): string
    {
        $spelled = self::within('DomainRegister', $path);
        return $spelled === $path ? self::names()[$path] ?? $path : $spelled;
    }

    /**
     * Conditions on such fields.
     *
     * @param array<mixed> $condition
     *
     * @return array<mixed>
     */
    public static function ofCondition(array $condition): array
    {
        foreach ($condition as $name => $inner) {
            $condition[$name] = match (true) {
                is_array($inner) => self::ofCondition($inner),
                ($name === 'path' || $name === 'same') && is_string($inner) => self::ofOrder($inner),
                default => $inner,
            };
        }
        return $condition;
    }

    /** A message with the fields that it names spelled as in PHP. What a TLD calls its own fields stays. */
    public static function inText(string $text): string
    {
        $spelled = fn (array $found): string => self::names()[$found[0]] ?? $found[0];
        return (string) preg_replace_callback('/(?<![\w-])(?<!extra\.)[a-z0-9]+(?:_[a-z0-9]+)+(?![\w-])/', $spelled, $text);
    }

    private static function within(string $type, string $path): string
    {
        /** @var mixed $place A kind of the table; null where names are not ours any more. */
        $place = $type;
        $spelled = '';
        $options = str_starts_with($path, 'options');
        preg_match_all('/(\.?)([^.\[\]]+)|\[\d+\]/', $path, $steps, PREG_SET_ORDER);
        foreach ($steps as $step) {
            $word = $step[2] ?? null;
            if ($options) {
                $spelled .= self::camel($step[0]);
            } elseif ($word === null) {
                $list = Encoder::chosen($place, 'list');
                $place = is_array($list) && $list[0] === 'list' ? $list[1] : null;
                $spelled .= $step[0];
            } else {
                [$name, $place] = self::member(Encoder::chosen($place, 'object'), $word);
                $spelled .= $step[1] . $name;
            }
        }
        return $spelled;
    }

    /** @return array{string, mixed} The name in PHP, and the kind. */
    private static function member(mixed $holder, string $word): array
    {
        if (is_array($holder)) {
            return [$word, $holder[0] === 'map' ? $holder[1] : null];
        }
        foreach ($holder === null ? [] : Table::RECORDS[$holder] as $name => [$wire, $kind]) {
            // A star stands for each member, and they are all alike.
            if ($wire === $word || $word === '*') {
                return [$word === '*' ? '*' : $name, $kind];
            }
        }
        return [$word, null];
    }

    /** @return array<string, string> */
    private static function names(): array
    {
        if (self::$names === null) {
            self::$names = ['timeout_ms' => 'timeoutMs', 'dry_run' => 'dryRun'];
            foreach (Table::RECORDS as $members) {
                foreach ($members as $name => [$wire]) {
                    self::$names[$wire] = $name;
                }
            }
        }
        return self::$names;
    }
}
