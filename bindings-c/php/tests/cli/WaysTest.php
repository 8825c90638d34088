<?php

declare(strict_types=1);

namespace Anyregistrar\Tests;

use Anyregistrar\Client;
use Anyregistrar\Error\CallInterrupted;
use Anyregistrar\Error\ConfigError;
use Anyregistrar\Native\NotHere;
use Anyregistrar\Setup;
use Anyregistrar\Type\OrderState;
use Anyregistrar\Way;
use PHPUnit\Framework\TestCase;

/** Which way is taken, and what only the command can go through. */
final class WaysTest extends TestCase
{
    protected function tearDown(): void
    {
        Setup::way(null);
        Setup::command(null);
        Setup::library(null);
    }

    public function testTheFirstWayThatWorksIsTaken(): void
    {
        putenv('ANYREGISTRAR_WAY=' . ($named = getenv('ANYREGISTRAR_WAY')) . '-not');
        $this->assertStringContainsString("there is no way $named-not", failure(Setup::chosen(...))->getMessage());
        putenv('ANYREGISTRAR_WAY');
        $this->assertSame(Way::Extension, Setup::chosen());
        putenv("ANYREGISTRAR_WAY=$named");
        $this->assertSame($named, Setup::chosen()->value);
    }

    public function testAWayThatCannotBeTakenSaysWhy(): void
    {
        Setup::library('/nowhere/libanyregistrar.so');
        Setup::command('/nowhere/anyregistrar');
        $report = Setup::check();
        $this->assertStringContainsString('/nowhere/libanyregistrar.so', (string) $report['ffi']);
        $this->assertStringContainsString('/nowhere/anyregistrar', (string) $report['command']);
        Setup::way(Way::Command);
        $this->assertInstanceOf(ConfigError::class, failure(fn () => Client::connect('sandbox')));
    }

    public function testAnotherVersionIsRefused(): void
    {
        $this->assertStringContainsString('install the same', failure(fn () => NotHere::unlessVersion('it', '0.0.0'))->getMessage());
    }

    public function testAProgramThatIsNoCommandOfOursIsAConfigurationError(): void
    {
        Setup::way(Way::Command);
        foreach (['/bin/true', '/bin/false'] as $program) {
            Setup::command($program);
            $this->assertInstanceOf(ConfigError::class, failure(fn () => Client::connect('sandbox')));
        }
    }

    public function testACommandThatEndsInAPurchaseLeavesItOnRecordAndHasNoSecretOnItsCommandLine(): void
    {
        Setup::way(Way::Command);
        $served = new Served();
        $client = $served->client();
        $client->sandbox->fault(on: 'domain.register', do: 'delay', when: 'after', delayMs: 20_000);
        $commands = array_filter(
            explode(' ', trim((string) file_get_contents('/proc/self/task/' . getmypid() . '/children'))),
            fn (string $pid): bool => str_ends_with((string) file_get_contents("/proc/$pid/cmdline"), "anyregistrar\0call\0--lines\0"),
        );
        $this->assertCount(1, $commands);
        $killer = pcntl_fork();
        if ($killer === 0) {
            while (charges($client, 'cut.com') === 0) {
                usleep(20_000);
            }
            posix_kill((int) reset($commands), SIGKILL);
            posix_kill(getmypid(), SIGKILL);
        }
        $buy = fn () => $client->domains->register('cut.com', years: 1, contacts: CONTACTS, key: 'cut');
        $error = failure($buy);
        pcntl_waitpid($killer, $status);
        $this->assertInstanceOf(CallInterrupted::class, $error);
        $this->assertSame(['unknown', 'cut'], [$error->outcome, $error->key]);
        $client->sandbox->fault(clear: true);
        $this->assertSame(OrderState::Succeeded, $buy()->state);
        $this->assertSame(1, charges($client, 'cut.com'));
        $client->close();
        $served->end();
    }
}
