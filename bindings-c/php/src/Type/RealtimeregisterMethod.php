<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

/** How a contact was verified. */
enum RealtimeregisterMethod: string
{
    /** It was reached. */
    case REACHABILITY = 'REACHABILITY';

    /** A document was seen as a file. */
    case ELECTRONICDOCUMENT = 'ELECTRONIC_DOCUMENT';

    /** A document was seen as such. */
    case PHYSICALDOCUMENT = 'PHYSICAL_DOCUMENT';

    /** By an electronic identity. */
    case EIDAUTH = 'EID_AUTH';

    /** By a payment. */
    case TRANSACTION = 'TRANSACTION';

    /** By data of others. */
    case DATA = 'DATA';
}
