<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

/** A status flag of a domain, in the spelling of EPP (RFC 5731 and RFC 3915). */
enum Flag: string
{
    /** Nothing stands against the domain. */
    case Ok = 'ok';

    /** No name servers are set. */
    case Inactive = 'inactive';

    /** The registrar forbids deletion. */
    case ClientDeleteProhibited = 'clientDeleteProhibited';

    /** The registrar keeps the name out of the zone. */
    case ClientHold = 'clientHold';

    /** The registrar forbids renewal. */
    case ClientRenewProhibited = 'clientRenewProhibited';

    /** The registrar forbids transfer: the usual lock. */
    case ClientTransferProhibited = 'clientTransferProhibited';

    /** The registrar forbids changes. */
    case ClientUpdateProhibited = 'clientUpdateProhibited';

    /** The registry forbids deletion. */
    case ServerDeleteProhibited = 'serverDeleteProhibited';

    /** The registry keeps the name out of the zone. */
    case ServerHold = 'serverHold';

    /** The registry forbids renewal. */
    case ServerRenewProhibited = 'serverRenewProhibited';

    /** The registry forbids transfer. */
    case ServerTransferProhibited = 'serverTransferProhibited';

    /** The registry forbids changes. */
    case ServerUpdateProhibited = 'serverUpdateProhibited';

    /** A registration is not finished. */
    case PendingCreate = 'pendingCreate';

    /** A deletion is under way. */
    case PendingDelete = 'pendingDelete';

    /** A renewal is not finished. */
    case PendingRenew = 'pendingRenew';

    /** A restore is not finished. */
    case PendingRestore = 'pendingRestore';

    /** A transfer is not finished. */
    case PendingTransfer = 'pendingTransfer';

    /** A change is not finished. */
    case PendingUpdate = 'pendingUpdate';

    /** Deletion soon after registration gives the money back. */
    case AddPeriod = 'addPeriod';

    /** The registry renewed by itself; deletion gives the money back. */
    case AutoRenewPeriod = 'autoRenewPeriod';

    /** Deletion soon after a renewal gives the money back. */
    case RenewPeriod = 'renewPeriod';

    /** Deletion soon after a transfer gives the money back. */
    case TransferPeriod = 'transferPeriod';

    /** The domain can be restored. */
    case RedemptionPeriod = 'redemptionPeriod';
}
