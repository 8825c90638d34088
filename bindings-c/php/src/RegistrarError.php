<?php

declare(strict_types=1);

namespace Anyregistrar;

/**
 * Any failure of a registrar call. After a paid call it means that nothing was bought; `Error\CallInterrupted` alone says only that the
 * wait was ended.
 *
 * @property-read string $code What went wrong: the same word in every language, such as `insufficient_funds`.
 * @property-read int $number The same as a number: what `getCode()` gives, and the exit code of the command.
 */
class RegistrarError extends \RuntimeException
{
    /** The word. */
    public const CODE = 'internal';

    /** The number. */
    public const NUMBER = 33;

    /** @param list<Problem> $problems */
    final public function __construct(
        string $message = '',
        /** Whether the call took effect: `not_done`, `unknown` or `done`. */
        public readonly string $outcome = 'not_done',
        /** The registrar. */
        public readonly ?string $provider = null,
        /** The operation, such as `domain.renew`. */
        public readonly ?string $operation = null,
        /** The domain, in ASCII form. */
        public readonly ?string $domain = null,
        /** The registrar's own code. */
        public readonly ?string $registrarCode = null,
        /** The registrar's own words. */
        public readonly ?string $registrarMessage = null,
        /** The HTTP status of its answer. */
        public readonly ?int $httpStatus = null,
        /** The place in the answer that could not be read. */
        public readonly ?string $at = null,
        /** How many milliseconds to wait before the next try. */
        public readonly ?int $retryAfterMs = null,
        /** The first wrong field. */
        public readonly ?string $field = null,
        /** Every wrong field. */
        public readonly array $problems = [],
        /** The order that the call belongs to. */
        public readonly ?string $orderId = null,
        /** The key of that order. */
        public readonly ?string $key = null,
        ?\Throwable $previous = null,
    ) {
        parent::__construct($message, static::NUMBER, $previous);
    }

    /** PHP's own `$code` is a number that only `getCode()` may read; from outside it is the word. */
    public function __get(string $name): string|int
    {
        return match ($name) {
            'code' => static::CODE,
            'number' => static::NUMBER,
            default => throw new \Error('There is no ' . static::class . '::$' . $name),
        };
    }

    public function __isset(string $name): bool
    {
        return $name === 'code' || $name === 'number';
    }

    /** One line with what is known: `not_found: there is no such domain [provider=sandbox]`. */
    public function describe(): string
    {
        $line = static::CODE . ': ' . $this->getMessage();
        foreach (['provider', 'operation', 'domain', 'registrarCode', 'at', 'orderId', 'httpStatus'] as $name) {
            $line .= $this->$name === null ? '' : " [$name={$this->$name}]";
        }
        return $line;
    }
}
