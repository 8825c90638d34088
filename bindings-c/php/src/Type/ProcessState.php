<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

/** How far a process is. */
enum ProcessState: string
{
    /** In the queue, or worked on. */
    case Running = 'running';

    /** It waits for somebody: an approval, a payment, a correction. */
    case Waiting = 'waiting';

    /** Executed. */
    case Done = 'done';

    /** Ended without being executed. */
    case Failed = 'failed';

    /** Ended because somebody wanted it to. */
    case Cancelled = 'cancelled';

    /** The registrar uses a word that we do not know. */
    case Unknown = 'unknown';
}
