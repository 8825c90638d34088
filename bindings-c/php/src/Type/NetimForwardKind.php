<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

/** What NETIM does with visitors. */
enum NetimForwardKind: string
{
    /** They are sent on. */
    case Direct = 'direct';

    /** The name stands for an IP address. */
    case Ip = 'ip';

    /** The target is shown under the name. */
    case Masked = 'masked';

    /** They see a page of NETIM's. */
    case Parking = 'parking';
}
