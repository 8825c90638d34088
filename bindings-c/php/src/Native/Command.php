<?php

declare(strict_types=1);

namespace Anyregistrar\Native;

use Anyregistrar\Way;

/**
 * The command `anyregistrar`, one process for each configuration that is opened.
 *
 * @internal
 */
final class Command implements Native
{
    private readonly string $program;

    public function __construct(?string $program)
    {
        if (!\function_exists('proc_open')) {
            throw new NotHere('proc_open is disabled');
        }
        $this->program = $program ?? self::onPath() ?? throw new NotHere('the command anyregistrar is not on the path');
        if (!is_executable($this->program)) {
            throw new NotHere("{$this->program} cannot be executed");
        }
    }

    public function way(): Way
    {
        return Way::Command;
    }

    public function open(#[\SensitiveParameter] string $configuration, bool $keep): Door|string
    {
        $door = new CommandDoor($this->program, $configuration);
        return $door->refusal() ?? $door;
    }

    public function providers(): string
    {
        $process = proc_open([$this->program, 'providers', '--json'], [['file', '/dev/null', 'r'], ['pipe', 'w']], $pipes);
        if (!is_resource($process)) {
            throw new NotHere("{$this->program} cannot be started");
        }
        $text = (string) stream_get_contents($pipes[1]);
        fclose($pipes[1]);
        proc_close($process);
        return $text;
    }

    private static function onPath(): ?string
    {
        foreach (explode(PATH_SEPARATOR, (string) getenv('PATH')) as $folder) {
            if ($folder !== '' && is_executable("$folder/anyregistrar")) {
                return "$folder/anyregistrar";
            }
        }
        return null;
    }
}
