<?php

declare(strict_types=1);

namespace Anyregistrar;

/** How calls reach the library. */
enum Way: string
{
    /** The PHP extension: the quickest, under every server. */
    case Extension = 'extension';

    /** The C library through FFI, where `ffi.enable` allows it: on the command line, and in preloaded files. */
    case Ffi = 'ffi';

    /** The command `anyregistrar`, started through `proc_open`. */
    case Command = 'command';
}
