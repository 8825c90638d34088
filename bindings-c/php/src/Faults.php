<?php

declare(strict_types=1);

namespace Anyregistrar;

/**
 * From failures that the core reports to exceptions.
 *
 * @internal
 */
final class Faults
{
    /**
     * The exception. Fields are named as the caller wrote them: by the table for an operation, otherwise by `$spell`.
     *
     * @param array<string, mixed> $fault
     * @param (callable(string): string)|null $spell
     */
    public static function error(array $fault, ?string $operation = null, ?callable $spell = null): RegistrarError
    {
        $spell ??= $operation === null ? fn (string $path): string => $path : fn (string $path): string => Paths::of($operation, $path);
        $problems = array_map(fn (array $problem): Problem => self::problem($problem, $spell), $fault['problems'] ?? []);
        $class = Error\ByCode::CLASSES[$fault['code']] ?? RegistrarError::class;
        return new $class(
            message: self::message($fault, $problems),
            outcome: $fault['outcome'] ?? 'not_done',
            provider: $fault['provider'] ?? null,
            operation: $fault['operation'] ?? null,
            domain: $fault['domain'] ?? null,
            registrarCode: $fault['registrar_code'] ?? null,
            registrarMessage: $fault['registrar_message'] ?? null,
            httpStatus: $fault['http_status'] ?? null,
            at: $fault['at'] ?? null,
            retryAfterMs: $fault['retry_after_ms'] ?? null,
            field: isset($fault['field']) ? $spell($fault['field']) : null,
            problems: $problems,
            orderId: $fault['order_id'] ?? null,
            key: $fault['key'] ?? null,
        );
    }

    /**
     * The exception for fields that are wrong already here.
     *
     * @param non-empty-list<Problem> $problems
     */
    public static function invalid(?string $operation, array $problems): RegistrarError
    {
        $more = count($problems) > 1 ? ' (and ' . (count($problems) - 1) . ' more)' : '';
        $text = "{$problems[0]->path}: {$problems[0]->message}$more";
        return new Error\InvalidInput($text, operation: $operation, field: $problems[0]->path, problems: $problems);
    }

    /** @param array<string, mixed> $problem */
    private static function problem(array $problem, callable $spell): Problem
    {
        $allowed = $problem['allowed'] ?? [];
        $names = $problem['code'] === 'unknown' ? array_map(Paths::camel(...), $allowed) : $allowed;
        return new Problem($spell($problem['path']), $problem['code'], Paths::inText($problem['message']), $names, $problem['given'] ?? null);
    }

    /** @param list<Problem> $problems */
    private static function message(array $fault, array $problems): string
    {
        $message = $fault['message'] ?? '';
        if ($message === ($fault['registrar_message'] ?? null)) {
            return $message;
        }
        // The message begins with the first path.
        $first = isset($fault['problems'][0]) ? "{$fault['problems'][0]['path']}: " : null;
        return $first !== null && str_starts_with($message, $first)
            ? "{$problems[0]->path}: " . Paths::inText(substr($message, strlen($first)))
            : Paths::inText($message);
    }
}
