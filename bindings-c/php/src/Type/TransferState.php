<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

/** How far a transfer is. */
enum TransferState: string
{
    /** The registrar or the registry works on it. */
    case Running = 'running';

    /** It waits for the holder's approval. */
    case WaitingForApproval = 'waiting_for_approval';

    /** It waits for the auth code. */
    case WaitingForCode = 'waiting_for_code';

    /** It waits until the domain is unlocked at the losing registrar. */
    case WaitingForUnlock = 'waiting_for_unlock';

    /** The domain has arrived. */
    case Completed = 'completed';

    /** Refused, or ended without the domain. */
    case Failed = 'failed';

    /** Somebody called it off. */
    case Cancelled = 'cancelled';

    /** The registrar uses a word that we do not know. */
    case Unknown = 'unknown';
}
