<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Error;

use Anyregistrar\RegistrarError;

/** Paid calls are impossible because the journal cannot be used; nothing was sent. */
final class JournalUnavailable extends RegistrarError
{
    public const CODE = 'journal_unavailable';
    public const NUMBER = 31;
}
