<?php

// Whether an answer has what a scenario expects: the same rules as `tests/src/scenarios/matching.rs`. Documents are read as objects, so
// that an empty one is not taken for an empty list.

declare(strict_types=1);

/** Something is otherwise than expected; the message names the place. */
final class Mismatch extends Exception
{
}

/** What expectations may refer to: saved values, and the simulated registrar's time. */
final class Known
{
    /** @var array<string, mixed> */
    public array $saved = [];

    /** The day, as `2027-01-15`. */
    public ?string $today = null;

    /** Keeps the value at a JSON pointer. */
    public function save(string $name, mixed $output, string $pointer): void
    {
        foreach (array_slice(explode('/', $pointer), 1) as $part) {
            $output = is_array($output) ? $output[$part] ?? null : $output->$part ?? null;
        }
        $this->saved[$name] = $output ?? throw new Mismatch("there is no $pointer to save");
    }

    /** The value with saved ones in the place of `${name}`. */
    public function fill(mixed $value): mixed
    {
        if (is_array($value)) {
            return array_map($this->fill(...), $value);
        }
        if ($value instanceof stdClass) {
            return (object) array_map($this->fill(...), get_object_vars($value));
        }
        if (!is_string($value) || preg_match('/^\$\{(.*)\}$/', $value, $found) !== 1) {
            return $value;
        }
        return $this->saved[$found[1]] ?? throw new Mismatch("nothing was saved as {$found[1]}");
    }

    /** Throws at the first place that differs. */
    public function compare(mixed $expected, mixed $found, string $path = ''): void
    {
        $members = $expected instanceof stdClass ? get_object_vars($expected) : [];
        $name = (string) array_key_first($members);
        if (count($members) === 1 && str_starts_with($name, '$')) {
            if ($this->matches($name, $members[$name], $found, $path)) {
                return;
            }
        } elseif ($expected instanceof stdClass && $found instanceof stdClass) {
            foreach ($members as $name => $inner) {
                $this->compare($inner, $found->$name ?? null, $path === '' ? $name : "$path.$name");
            }
            return;
        } elseif (is_array($expected) && is_array($found) && count($expected) === count($found)) {
            foreach ($expected as $i => $item) {
                $this->compare($item, $found[$i], "{$path}[$i]");
            }
            return;
        } elseif ($expected === $found) {
            return;
        }
        $there = $found === null ? 'nothing' : json_encode($found);
        throw new Mismatch(($path ?: 'the answer') . ': wanted ' . json_encode($expected) . ", found $there");
    }

    private function matches(string $matcher, mixed $argument, mixed $found, string $path): bool
    {
        return match ($matcher) {
            '$present' => $found !== null,
            '$absent' => $found === null || $found === [],
            '$count' => is_array($found) && count($found) === $argument,
            '$has' => is_array($found) && array_filter($found, fn (mixed $item): bool => $this->fits($argument, $item, $path)) !== [],
            '$saved' => $found !== null && $found === $this->saved[$argument],
            '$date' => $found === $this->date($argument),
            default => throw new Mismatch("$path: there is no matcher $matcher"),
        };
    }

    private function fits(mixed $expected, mixed $found, string $path): bool
    {
        try {
            $this->compare($expected, $found, $path);
            return true;
        } catch (Mismatch) {
            return false;
        }
    }

    /** `+1y`, `-3d`: a day relative to the simulated registrar's. */
    private function date(string $distance): string
    {
        if (preg_match('/^([+-]\d+)([ymd])$/', $distance, $found) !== 1 || $this->today === null) {
            throw new Mismatch("$distance is not a distance such as +1y or -3d, or the time is not known");
        }
        [$year, $month, $day] = array_map(intval(...), explode('-', $this->today));
        if ($found[2] === 'd') {
            return gmdate('Y-m-d', gmmktime(0, 0, 0, $month, $day + (int) $found[1], $year));
        }
        $months = $month + (int) $found[1] * ($found[2] === 'y' ? 12 : 1);
        $last = (int) gmdate('t', gmmktime(0, 0, 0, $months, 1, $year));
        return gmdate('Y-m-d', gmmktime(0, 0, 0, $months, min($day, $last), $year));
    }
}
