<?php

declare(strict_types=1);

namespace Anyregistrar;

/** Named values that never change: what answers are made of. */
abstract class Record implements \JsonSerializable
{
    /** The members that may be printed, where not all may. */
    protected const SHOWN = null;

    /**
     * The values by their names, for JSON and for storing: words as texts, moments in UTC; what is not known is left out. It holds
     * everything, secrets and personal data too.
     *
     * @return array<string, mixed>
     */
    public function toArray(): array
    {
        return array_map(self::plain(...), array_filter(get_object_vars($this), fn (mixed $value): bool => $value !== null));
    }

    public function jsonSerialize(): mixed
    {
        return (object) $this->toArray();
    }

    /** @return array<string, mixed> */
    public function __debugInfo(): array
    {
        $values = get_object_vars($this);
        return static::SHOWN === null ? $values : array_intersect_key($values, array_flip(static::SHOWN)) + ['…' => 'not shown'];
    }

    private static function plain(mixed $value): mixed
    {
        return match (true) {
            $value instanceof self => $value->toArray(),
            $value instanceof \BackedEnum => $value->value,
            $value instanceof \DateTimeInterface => Moment::write($value),
            is_array($value) => array_map(self::plain(...), $value),
            default => $value,
        };
    }
}
