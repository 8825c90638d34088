<?php

declare(strict_types=1);

namespace Anyregistrar\Native;

use Anyregistrar\Encoder;
use Anyregistrar\Version;

/**
 * A process of the command that answers line by line. A forked child, and whoever left a call before its end, gets a new one.
 *
 * @internal
 */
final class CommandDoor implements Door
{
    /** What is known of a call whose process ended before it answered. */
    private const GONE = 'the process that made the call ended before it answered; a purchase is on record under its key: make the '
        . 'same call with the same key again (or see journal.info)';

    private ?Process $process = null;

    /** @var array{bool, string} What came of opening the accounts. */
    private array $opened;

    /** Neither printed nor serialised: it holds the account's keys. */
    private readonly \SensitiveParameterValue $configuration;

    public function __construct(private readonly string $program, #[\SensitiveParameter] string $configuration)
    {
        $this->configuration = new \SensitiveParameterValue($configuration);
        $this->running();
    }

    public function __destruct()
    {
        $this->process?->end();
    }

    /** The document that says why the accounts could not be opened. */
    public function refusal(): ?string
    {
        return $this->opened[0] ? null : $this->opened[1];
    }

    public function call(
        string $operation,
        #[\SensitiveParameter] string $input,
        ?string $account,
        ?string $key,
        int $timeoutMs,
        bool $dryRun,
    ): array {
        $process = $this->running();
        if ($process === null) {
            return $this->opened;
        }
        $options = ['dry_run' => $dryRun] + ($key === null ? [] : ['key' => $key]) + ($timeoutMs === 0 ? [] : ['timeout_ms' => $timeoutMs]);
        $rest = ['options' => $options] + ($account === null ? [] : ['account' => $account]);
        // The input is JSON already.
        $document = '{"op":' . Encoder::json($operation) . ',"input":' . $input . ',' . substr(Encoder::json($rest), 1);
        return $this->ask($process, $document) ?? [false, Encoder::json(array_filter([
            'code' => 'interrupted', 'outcome' => 'unknown', 'message' => self::GONE, 'operation' => $operation, 'key' => $key,
        ], fn (?string $text): bool => $text !== null))];
    }

    public function accounts(): array
    {
        $this->running();
        return json_decode($this->opened[1], true, 512, JSON_THROW_ON_ERROR)['accounts'] ?? [];
    }

    public function providers(): array
    {
        $process = $this->running();
        if ($process === null) {
            return $this->opened;
        }
        return $this->ask($process, '{"providers":true}') ?? [false, Encoder::json([
            'code' => 'config', 'outcome' => 'not_done', 'message' => "{$this->program} ended before it listed the registrars",
        ])];
    }

    /** The process that has opened the accounts; nothing where it could not. */
    private function running(): ?Process
    {
        if ($this->process?->isOurs() !== true) {
            $this->process?->leave();
            $process = new Process([$this->program, 'call', '--lines']);
            $document = '{"open":' . $this->configuration->getValue() . ',"version":' . Encoder::json(Version::VERSION) . '}';
            $this->opened = $this->ask($process, $document) ?? [false, Encoder::json([
                'code' => 'config', 'outcome' => 'not_done', 'message' => "{$this->program} ended before it answered; is it the command anyregistrar "
                    . Version::VERSION . '?',
            ])];
        }
        return $this->opened[0] ? $this->process : null;
    }

    /**
     * @return array{bool, string}|null Nothing where the process ended.
     */
    private function ask(Process $process, #[\SensitiveParameter] string $document): ?array
    {
        $this->process = null;
        try {
            $answer = $process->ask($document);
        } catch (\Throwable $error) {
            // Its answer would be taken for that of the next call.
            $process->leave();
            throw $error;
        }
        if ($answer === null) {
            $process->end();
            return null;
        }
        $this->process = $process;
        $good = str_starts_with($answer, '{"ok":{"output":');
        return [$good, $good ? substr($answer, 16, -2) : substr($answer, 7, -1)];
    }
}
