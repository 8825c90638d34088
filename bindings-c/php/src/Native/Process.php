<?php

declare(strict_types=1);

namespace Anyregistrar\Native;

/**
 * A process that reads and writes lines.
 *
 * @internal
 */
final class Process
{
    /** @var resource */
    private $process;

    /** @var array<int, resource> */
    private array $pipes;

    private readonly int $owner;

    /** @param list<string> $words */
    public function __construct(array $words)
    {
        $process = proc_open($words, [['pipe', 'r'], ['pipe', 'w']], $pipes);
        if (!is_resource($process)) {
            throw new \RuntimeException("{$words[0]} cannot be started");
        }
        [$this->process, $this->pipes, $this->owner] = [$process, $pipes, getmypid()];
    }

    /** Whether it was started by this process, and not by the one that it was forked from. */
    public function isOurs(): bool
    {
        return $this->owner === getmypid();
    }

    /** Sends a line and waits for one; nothing where the process has ended. */
    public function ask(#[\SensitiveParameter] string $line): ?string
    {
        $line .= "\n";
        // A process that has ended makes writing fail, which is told by what is read.
        while ($line !== '' && ($written = @fwrite($this->pipes[0], $line)) > 0) {
            $line = substr($line, $written);
        }
        $answer = '';
        while (!str_ends_with($answer, "\n")) {
            $ready = [$this->pipes[1]];
            $none = null;
            // A signal ends it early; PHP looks after its signals then, and we wait on.
            if (@stream_select($ready, $none, $none, 1) < 1) {
                continue;
            }
            $part = fgets($this->pipes[1]);
            if ($part === false) {
                return null;
            }
            $answer .= $part;
        }
        return rtrim($answer, "\n");
    }

    /** Ends it, and waits for that. */
    public function end(): void
    {
        if (!$this->isOurs()) {
            $this->leave();
            return;
        }
        // An empty line ends it even where a forked child holds the pipe as well.
        @fwrite($this->pipes[0], "\n");
        $this->leave();
        proc_close($this->process);
    }

    /** Lets go of it: it ends what it is doing, and then itself. */
    public function leave(): void
    {
        array_map(fclose(...), array_filter($this->pipes, is_resource(...)));
    }
}
