<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

/** The stage of a domain's life. The registrar's own word is kept beside it. */
enum Lifecycle: string
{
    /** Ordered; the registration or transfer is not finished. */
    case Pending = 'pending';

    /** Registered. */
    case Active = 'active';

    /** Past its expiry; it can still be renewed. */
    case Expired = 'expired';

    /** Deleted by the registry; it can be restored, at a price. */
    case Redemption = 'redemption';

    /** Beyond restoring; the name becomes free soon. */
    case PendingDelete = 'pending_delete';

    /** It left for another registrar. */
    case TransferredAway = 'transferred_away';

    /** Gone. */
    case Deleted = 'deleted';

    /** The registrar uses a word that we do not know. */
    case Unknown = 'unknown';
}
