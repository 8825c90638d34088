<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

/** When the misbehaviour happens. */
enum FaultMoment: string
{
    /** Before the registrar has acted: nothing is done. */
    case Before = 'before';

    /** After it has acted: only the answer is lost. */
    case After = 'after';
}
