<?php

// What the tests share. Which way calls take is said by ANYREGISTRAR_WAY, as it is for users.

declare(strict_types=1);

namespace Anyregistrar\Tests;

use Anyregistrar\Client;
use PHPUnit\Framework\Assert;

require_once __DIR__ . '/../autoload.php';

const ADA = [
    'name' => 'Ada Example', 'organization' => 'Example Ltd', 'email' => 'ada@example.com', 'phone' => '+44.1132926070',
    'street' => ['1 High Street'], 'city' => 'Leeds', 'postalCode' => 'LS1 1AA', 'country' => 'GB',
];
const CONTACTS = ['registrant' => ADA];

/** What a script may use without asking. */
const GIVEN = 'require ' . "'" . __DIR__ . "/../autoload.php';\n"
    . "use Anyregistrar\\{Client, RegistrarError, Error};\n"
    . 'const CONTACTS = [\'registrant\' => [\'name\' => \'Ada Example\', \'organization\' => \'Example Ltd\', \'email\' => \'ada@example.com\', '
    . '\'phone\' => \'+44.1132926070\', \'street\' => [\'1 High Street\'], \'city\' => \'Leeds\', \'postalCode\' => \'LS1 1AA\', \'country\' => \'GB\']];' . "\n";

/** A process that ends with the test. */
final class Running
{
    /** @var resource */
    public $process;

    /** @var array<int, resource> */
    public array $pipes = [];

    /** @param list<string> $words */
    public function __construct(array $words, ?string $input = null)
    {
        $process = proc_open($words, [['pipe', 'r'], ['pipe', 'w'], ['pipe', 'w']], $this->pipes);
        Assert::assertIsResource($process);
        $this->process = $process;
        if ($input !== null) {
            fwrite($this->pipes[0], $input);
            fclose($this->pipes[0]);
        }
    }

    public function line(): string
    {
        return trim((string) fgets($this->pipes[1]));
    }

    public function kill(int $signal = 9): void
    {
        proc_terminate($this->process, $signal);
        while (proc_get_status($this->process)['running']) {
            usleep(1000);
        }
    }

    /** What it printed, once it has ended by itself and well. */
    public function ended(int $seconds = 180): string
    {
        [$out, $err, $late] = ['', '', time() + $seconds];
        stream_set_blocking($this->pipes[1], false);
        stream_set_blocking($this->pipes[2], false);
        do {
            $out .= stream_get_contents($this->pipes[1]);
            $err .= stream_get_contents($this->pipes[2]);
            $status = proc_get_status($this->process);
            if ($status['running'] && time() > $late) {
                $this->kill();
                Assert::fail("it hangs; it printed $out$err");
            }
            usleep(2000);
        } while ($status['running']);
        $out .= stream_get_contents($this->pipes[1]);
        $err .= stream_get_contents($this->pipes[2]);
        Assert::assertSame([0, false, ''], [$status['exitcode'], $status['signaled'], $err], "it printed $out");
        return $out;
    }
}

/** Starts PHP with a script. */
function script(string $text): Running
{
    return new Running([PHP_BINARY, '-d', 'display_errors=stderr'], "<?php\n" . GIVEN . $text);
}

/** A registrar in a process of its own, and how it is reached. */
final class Served
{
    public readonly string $baseUrl;
    public readonly string $journal;
    private Running $process;

    public function __construct()
    {
        $this->process = new Running([(string) getenv('ANYREGISTRAR_COMMAND'), 'sandbox', 'serve', '--provider', 'sandbox', '--port', '0', '--json']);
        $this->baseUrl = json_decode($this->process->line(), true)['base_url'];
        $this->journal = sys_get_temp_dir() . '/anyregistrar-' . bin2hex(random_bytes(6));
        mkdir($this->journal, 0700);
    }

    public function client(): Client
    {
        return Client::connect('sandbox', baseUrl: $this->baseUrl, journal: $this->journal);
    }

    /** The same as PHP text. */
    public function connect(): string
    {
        return "Client::connect('sandbox', baseUrl: '{$this->baseUrl}', journal: '{$this->journal}')";
    }

    public function end(): void
    {
        $this->process->kill();
        removed($this->journal);
    }
}

/** Removes a folder with all that it holds. */
function removed(string $folder): void
{
    $inside = new \RecursiveDirectoryIterator($folder, \FilesystemIterator::SKIP_DOTS);
    foreach (new \RecursiveIteratorIterator($inside, \RecursiveIteratorIterator::CHILD_FIRST) as $file) {
        $file->isDir() && !$file->isLink() ? rmdir($file->getPathname()) : unlink($file->getPathname());
    }
    rmdir($folder);
}

/** How often a domain was paid for, as the registrar tells it. */
function charges(Client $client, string $domain): int
{
    return count(array_filter($client->sandbox->ledger()->rows, fn ($row): bool => $row->domain === $domain));
}

/** The exception that a call ends with. */
function failure(callable $act): \Throwable
{
    try {
        $act();
    } catch (\Throwable $error) {
        return $error;
    }
    Assert::fail('it did not fail');
}
