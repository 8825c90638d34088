<?php

declare(strict_types=1);

namespace Anyregistrar;

/**
 * What holds areas. Each is made when it is first used, so that nothing is loaded that a page does not use.
 *
 * @internal
 */
abstract class AreaHolder
{
    /** @var array<string, class-string<Area>> */
    protected const AREAS = [];

    /** @var array<string, Area> */
    private array $areas = [];

    protected function __construct(protected readonly Caller $caller)
    {
    }

    public function __get(string $name): Area
    {
        $class = static::AREAS[$name] ?? throw new \Error("There is no area $name; there are " . implode(', ', array_keys(static::AREAS)));
        return $this->areas[$name] ??= new $class($this->caller);
    }

    public function __isset(string $name): bool
    {
        return isset(static::AREAS[$name]);
    }
}
