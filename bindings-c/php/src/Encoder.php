<?php

declare(strict_types=1);

namespace Anyregistrar;

/**
 * From what callers give to the documents that the core reads. What is null is left out. Names that a type does not have, and values
 * that no document can carry, are refused here with their paths; everything else is judged by the core.
 *
 * @internal
 */
final class Encoder
{
    /** How deep documents go at most; what is deeper is most likely a circle. */
    private const DEPTH = 100;

    /** @var list<Problem> */
    private array $problems = [];

    /**
     * The document of an operation's input.
     *
     * @param array<string, mixed> $input
     */
    public static function input(string $operation, #[\SensitiveParameter] array $input): string
    {
        $encoder = new self();
        $document = $encoder->record(Table::INPUTS[$operation], $input, '', 0);
        if ($encoder->problems !== []) {
            throw Faults::invalid($operation, $encoder->problems);
        }
        return self::json($document);
    }

    /** A document as text. */
    public static function json(#[\SensitiveParameter] mixed $document): string
    {
        return json_encode($document, JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE);
    }

    /**
     * What of a kind a value is: a type with members by its name, a list or map, or null for anything else.
     *
     * @param mixed $kind A kind of the table.
     * @param 'list'|'object'|'other' $sort
     */
    public static function chosen(mixed $kind, string $sort): mixed
    {
        if (!is_string($kind)) {
            return $kind;
        }
        if (isset(Table::RECORDS[$kind])) {
            return $kind;
        }
        foreach (Table::CHOICES[$kind] ?? [] as $choice) {
            $fits = is_array($choice) ? $choice[0] === ($sort === 'list' ? 'list' : 'map') : is_string($choice) && $sort === 'object';
            if ($fits && $sort !== 'other') {
                return self::chosen($choice, $sort);
            }
        }
        return null;
    }

    private function write(mixed $kind, #[\SensitiveParameter] mixed $value, string $path, int $depth): mixed
    {
        if ($depth > self::DEPTH) {
            return $this->refuse($path, 'this goes too deep, or round in a circle');
        }
        if ($value instanceof Record || $value instanceof \stdClass) {
            return $this->members($kind, array_filter(get_object_vars($value), fn (mixed $inner): bool => $inner !== null), $path, $depth);
        }
        if (!is_array($value)) {
            return $this->single($value, $path);
        }
        $list = self::chosen($kind, 'list');
        if ($value !== [] ? array_is_list($value) && !$this->isMap($kind) : !$this->hasMembers($kind)) {
            $of = is_array($list) && $list[0] === 'list' ? $list[1] : null;
            $items = [];
            foreach ($value as $i => $item) {
                $items[] = $this->write($of, $item, "{$path}[$i]", $depth + 1);
            }
            return $items;
        }
        return $this->members($kind, $value, $path, $depth);
    }

    private function isMap(mixed $kind): bool
    {
        return is_array($kind) && $kind[0] === 'map';
    }

    /** Whether an empty array is meant as an object: PHP writes both alike. */
    private function hasMembers(mixed $kind): bool
    {
        $object = self::chosen($kind, 'object');
        return is_string($object) || $this->isMap($object);
    }

    /** @param array<mixed> $value */
    private function members(mixed $kind, #[\SensitiveParameter] array $value, string $path, int $depth): object
    {
        $object = self::chosen($kind, 'object');
        if (is_string($object)) {
            return $this->record($object, $value, $path, $depth);
        }
        $of = $this->isMap($object) ? $object[1] : null;
        $members = new \stdClass();
        foreach ($value as $name => $inner) {
            if ($inner !== null) {
                $members->{(string) $name} = $this->write($of, $inner, $path === '' ? (string) $name : "$path.$name", $depth + 1);
            }
        }
        return $members;
    }

    /** @param array<mixed> $value */
    private function record(string $type, #[\SensitiveParameter] array $value, string $path, int $depth): object
    {
        $known = Table::RECORDS[$type];
        $document = new \stdClass();
        foreach ($value as $name => $inner) {
            $place = $path === '' ? (string) $name : "$path.$name";
            if (!isset($known[$name])) {
                $names = array_keys($known);
                $text = $names === [] ? 'there are no fields here' : 'there is no such field here; there are ' . implode(', ', $names);
                $this->problems[] = new Problem($place, 'unknown', $text, $names);
            } elseif ($inner !== null) {
                [$wire, $kind] = $known[$name];
                $document->$wire = $this->write($kind, $inner, $place, $depth + 1);
            }
        }
        return $document;
    }

    private function single(#[\SensitiveParameter] mixed $value, string $path): mixed
    {
        return match (true) {
            $value === null, is_bool($value), is_int($value) => $value,
            is_string($value) => preg_match('//u', $value) === 1 ? $value : $this->refuse($path, 'the text is not UTF-8'),
            is_float($value) => is_finite($value) ? $value : $this->refuse($path, 'this is no number'),
            $value instanceof \BackedEnum => $value->value,
            $value instanceof \DateTimeInterface => Moment::write($value),
            default => $this->refuse($path, 'a value of the type ' . get_debug_type($value) . ' cannot be part of a call'),
        };
    }

    private function refuse(string $path, string $why): null
    {
        $this->problems[] = new Problem($path, 'invalid', $why);
        return null;
    }
}
