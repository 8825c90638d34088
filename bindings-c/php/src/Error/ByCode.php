<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Error;

use Anyregistrar\RegistrarError;

/**
 * The exceptions by their codes.
 *
 * @internal
 */
final class ByCode
{
    /** @var array<string, class-string<RegistrarError>> */
    public const CLASSES = [
        'invalid_input' => InvalidInput::class,
        'unsupported' => Unsupported::class,
        'config' => ConfigError::class,
        'auth' => AuthError::class,
        'forbidden' => Forbidden::class,
        'not_found' => NotFound::class,
        'taken' => Taken::class,
        'conflict' => Conflict::class,
        'busy' => ObjectBusy::class,
        'insufficient_funds' => InsufficientFunds::class,
        'price_too_high' => PriceTooHigh::class,
        'price_unknown' => PriceUnknown::class,
        'expiry_mismatch' => ExpiryMismatch::class,
        'key_conflict' => KeyConflict::class,
        'order_open' => OrderOpen::class,
        'rejected' => Rejected::class,
        'rate_limited' => RateLimited::class,
        'network' => NetworkError::class,
        'timeout' => RegistrarTimeout::class,
        'registrar_fault' => RegistrarFault::class,
        'bad_reply' => BadReply::class,
        'journal_unavailable' => JournalUnavailable::class,
        'interrupted' => CallInterrupted::class,
        'internal' => InternalError::class,
    ];
}
