<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

/** What a cost is for. */
enum RealtimeregisterAction: string
{
    /** A registration. */
    case CREATE = 'CREATE';

    /** A certificate. */
    case REQUEST = 'REQUEST';

    /** A transfer in. */
    case TRANSFER = 'TRANSFER';

    /** A renewal. */
    case RENEW = 'RENEW';

    /** A restore out of redemption. */
    case RESTORE = 'RESTORE';

    /** A transfer of a domain in redemption. */
    case TRANSFERRESTORE = 'TRANSFER_RESTORE';

    /** A change. */
    case UPDATE = 'UPDATE';

    /** A change of the registrant. */
    case REGISTRANTCHANGE = 'REGISTRANT_CHANGE';

    /** A contact in the registry's country. */
    case LOCALCONTACT = 'LOCAL_CONTACT';

    /** A price below the list's. */
    case NEGATIVEMARKUP = 'NEGATIVE_MARKUP';

    /** Privacy. */
    case PRIVACYPROTECT = 'PRIVACY_PROTECT';

    /** Another wildcard of a certificate. */
    case EXTRAWILDCARD = 'EXTRA_WILDCARD';

    /** Another name of a certificate. */
    case EXTRADOMAIN = 'EXTRA_DOMAIN';

    /** A lock at the registry. */
    case REGISTRYLOCK = 'REGISTRY_LOCK';
}
