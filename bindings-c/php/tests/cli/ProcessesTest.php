<?php

declare(strict_types=1);

namespace Anyregistrar\Tests;

use PHPUnit\Framework\TestCase;

/** Forks, signals and exits. */
final class ProcessesTest extends TestCase
{
    public function testLoadingTheLibraryStartsNothing(): void
    {
        $out = script(<<<'PHP'
            $tasks = fn () => count(scandir('/proc/self/task')) - 2;
            $before = $tasks();
            Anyregistrar\Setup::check();
            echo $tasks() - $before;
            PHP)->ended();
        $this->assertSame('0', $out);
    }

    public function testForkedChildrenWorkAndTheParentGoesOn(): void
    {
        $out = script(<<<'PHP'
            function child(int $turn, ?Client $shared): void {
                pcntl_alarm(120); // a child that hangs ends by this signal
                foreach ([$shared, Client::connect('sandbox')] as $i => $client) {
                    if ($client?->domains->check(["child-$turn.com"])->names[0]->state->value !== 'available' && $client !== null) exit(2);
                    $order = $client?->domains->register("child-$turn-$i.com", years: 1, contacts: CONTACTS, key: "child-$turn-$i");
                    if ($order !== null && $order->state->value !== 'succeeded') exit(3);
                }
                exit(0);
            }
            $codes = [];
            $fork = function (int $turn, ?Client $shared) use (&$codes): void {
                $pid = pcntl_fork();
                if ($pid === 0) child($turn, $shared);
                pcntl_waitpid($pid, $status);
                $codes[] = pcntl_wifexited($status) ? pcntl_wexitstatus($status) : 'signal ' . pcntl_wtermsig($status);
            };
            for ($turn = 0; $turn < 5; $turn++) $fork($turn, null); // before any call
            $client = Client::connect('sandbox');
            $client->sandbox->account('1000000.00');
            for (; $turn < 40; $turn++) { // between and after calls
                $client->domains->register("parent-$turn.com", years: 1, contacts: CONTACTS, key: "parent-$turn");
                $fork($turn, $client);
                $client->domains->check(["parent-check-$turn.com"]);
            }
            echo json_encode(array_count_values($codes)), ' ', count($client->sandbox->ledger()->rows);
            PHP)->ended(300);
        $this->assertSame('[40] 35', $out);
    }

    public function testAProcessMayForkInTheMiddleOfACall(): void
    {
        $served = new Served();
        try {
            $script = <<<'PHP'
                $client = CONNECT;
                $client->sandbox->account('1000000.00');
                $codes = [];
                pcntl_async_signals(true);
                pcntl_signal(SIGALRM, function () use ($client, &$codes) {
                    $pid = pcntl_fork();
                    if ($pid === 0) {
                        pcntl_signal(SIGALRM, SIG_DFL);
                        pcntl_alarm(120);
                        $number = getmypid();
                        $good = $client->domains->register("forked-$number.com", years: 1, contacts: CONTACTS, key: "forked-$number")->state->value === 'succeeded';
                        exit($good ? 0 : 2);
                    }
                    pcntl_waitpid($pid, $status);
                    $codes[] = pcntl_wifexited($status) ? pcntl_wexitstatus($status) : 'signal ' . pcntl_wtermsig($status);
                });
                for ($turn = 0; $turn < 4; $turn++) {
                    $client->sandbox->fault(on: 'domain.check', do: 'delay', delayMs: 1500);
                    pcntl_alarm(1);
                    $state = $client->domains->check(["middle-$turn.com"])->names[0]->state->value;
                    if ($state !== 'available') exit(1);
                }
                for (; $turn < 8; $turn++) {
                    $client->sandbox->fault(on: 'domain.register', do: 'delay', delayMs: 1500);
                    pcntl_alarm(1);
                    if ($client->domains->register("middle-$turn.com", years: 1, contacts: CONTACTS, key: "middle-$turn")->state->value !== 'succeeded') exit(1);
                }
                echo json_encode(array_count_values($codes)), ' ', count($client->sandbox->ledger()->rows);
                PHP;
            $out = script(str_replace('CONNECT', $served->connect(), $script))->ended(300);
        } finally {
            $served->end();
        }
        $this->assertSame('[8] 12', $out);
    }

    public function testASignalIsHandledDuringACallWhichGoesOn(): void
    {
        $out = script(<<<'PHP'
            $client = Client::connect('sandbox');
            $client->sandbox->fault(on: 'domain.check', do: 'delay', delayMs: 2500);
            pcntl_async_signals(true);
            pcntl_signal(SIGALRM, function () use (&$handled) { $handled = hrtime(true); });
            pcntl_alarm(1);
            $state = $client->domains->check(['a.com'])->names[0]->state->value;
            echo $state, ' ', $handled < hrtime(true) - 500_000_000 ? 'meanwhile' : 'afterwards';
            PHP)->ended();
        $this->assertSame('available meanwhile', $out);
    }

    public function testAnExceptionOfASignalHandlerEndsTheWaitAndAPurchaseGoesOn(): void
    {
        $served = new Served();
        try {
            $script = <<<'PHP'
                $client = CONNECT;
                pcntl_async_signals(true);
                pcntl_signal(SIGALRM, fn () => throw new LogicException('enough'));
                foreach (['domain.check' => fn () => $client->domains->check(['a.com']),
                    'domain.register' => fn () => $client->domains->register('left.com', years: 1, contacts: CONTACTS, key: 'left')] as $on => $call) {
                    $client->sandbox->fault(on: $on, do: 'delay', delayMs: 4000);
                    pcntl_alarm(1);
                    $begun = hrtime(true);
                    try { $call(); echo 'no end '; } catch (LogicException $e) { echo $e->getMessage(), hrtime(true) - $begun < 3_000_000_000 ? ' ' : ' late '; }
                    pcntl_alarm(0);
                }
                // The same key again waits for the purchase that goes on.
                $order = $client->domains->register('left.com', years: 1, contacts: CONTACTS, key: 'left');
                echo $order->state->value, ' ', count($client->sandbox->ledger()->rows);
                PHP;
            $out = script(str_replace('CONNECT', $served->connect(), $script))->ended();
        } finally {
            $served->end();
        }
        $this->assertSame('enough enough succeeded 1', $out);
    }

    public function testAScriptMayLeaveInASignalHandlerDuringACall(): void
    {
        foreach (['exit(0)', 'trigger_error("over", E_USER_ERROR)'] as $end) {
            $running = script("
                \$client = Client::connect('sandbox');
                \$client->sandbox->fault(on: 'domain.check', do: 'delay', delayMs: 20000);
                pcntl_async_signals(true);
                pcntl_signal(SIGALRM, function () { echo 'leaving'; $end; });
                pcntl_alarm(1);
                \$client->domains->check(['a.com']);
                echo 'not reached';");
            $begun = time();
            $out = (string) stream_get_contents($running->pipes[1]);
            while (($status = proc_get_status($running->process))['running']) {
                usleep(1000);
            }
            $this->assertSame(['leaving', false], [$out, $status['signaled']], $end);
            $this->assertLessThan(15, time() - $begun);
        }
    }

    public function testAScriptThatTakesTooLongEndsAsPhpEndsIt(): void
    {
        $running = script("
            \$client = Client::connect('sandbox');
            set_time_limit(1);
            while (true) \$client->domains->check(['a.com']);");
        $error = (string) stream_get_contents($running->pipes[2]);
        while (($status = proc_get_status($running->process))['running']) {
            usleep(1000);
        }
        $this->assertStringContainsString('Maximum execution time', $error);
        $this->assertSame([255, false], [$status['exitcode'], $status['signaled']]);
    }
}
