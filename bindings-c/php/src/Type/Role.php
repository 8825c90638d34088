<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Type;

/** Whether a registrar takes a contact in a role. */
enum Role: string
{
    /** The order needs one. */
    case Required = 'required';

    /** The order may have one. */
    case Optional = 'optional';

    /** There is none at this TLD: one that is given is not sent, and not checked either. */
    case None = 'none';
}
