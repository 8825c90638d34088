<?php

declare(strict_types=1);

namespace Anyregistrar;

/**
 * One account, as far as calls need it.
 *
 * @internal
 */
final class Caller
{
    public function __construct(private ?Native\Door $door, private readonly ?string $account = null)
    {
    }

    /** Lets go of the account. */
    public function close(): void
    {
        $this->door = null;
    }

    /**
     * Makes a call and gives its output.
     *
     * @param array<string, mixed> $input
     *
     * @return array<string, mixed>
     */
    public function call(
        string $operation,
        #[\SensitiveParameter] array $input,
        ?int $timeoutMs,
        ?string $key = null,
        bool $dryRun = false,
    ): array {
        $door = $this->door ?? throw new Error\ConfigError('the client is closed; make another one with Client::connect()');
        $document = Encoder::input($operation, $input);
        $problems = [];
        if ($timeoutMs !== null && $timeoutMs <= 0) {
            $problems[] = new Problem('options.timeoutMs', 'out_of_range', 'a number of milliseconds above 0 is wanted here');
        }
        if ($key !== null && (str_contains($key, "\0") || preg_match('//u', $key) !== 1)) {
            $problems[] = new Problem('options.key', 'invalid', 'a text in UTF-8 without NUL is wanted here');
        }
        if ($problems !== []) {
            throw Faults::invalid($operation, $problems);
        }
        [$good, $json] = $door->call($operation, $document, $this->account, $key, $timeoutMs ?? 0, $dryRun);
        $answer = json_decode($json, true, 512, JSON_THROW_ON_ERROR);
        return $good ? $answer : throw Faults::error($answer, $operation);
    }
}
