<?php

declare(strict_types=1);

namespace Anyregistrar;

/** The operations on one kind of thing. */
abstract class Area
{
    /** @internal */
    final public function __construct(protected readonly Caller $caller)
    {
    }
}
