<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

/** Whether and when a transfer needs the domain's auth code. */
enum TransferCode: string
{
    /** There is none at this TLD. */
    case None = 'none';

    /** The order needs it. */
    case AtOrder = 'at_order';

    /** It is needed, but can be given after the order. */
    case Later = 'later';

    /** It can be given, but is not needed. */
    case Optional = 'optional';
}
