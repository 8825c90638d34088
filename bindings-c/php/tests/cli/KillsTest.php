<?php

declare(strict_types=1);

namespace Anyregistrar\Tests;

use Anyregistrar\Client;
use Anyregistrar\Type\OrderState;
use PHPUnit\Framework\TestCase;

/** Processes that are killed in the middle of a purchase. The registrar is a process of its own, and its ledger the only judge. */
final class KillsTest extends TestCase
{
    private Served $served;
    private Client $client;

    protected function setUp(): void
    {
        $this->served = new Served();
        $this->client = $this->served->client();
    }

    protected function tearDown(): void
    {
        $this->client->close();
        $this->served->end();
    }

    /** A process that registers a domain under a key of the same name, and says when it begins. */
    private function buyer(string $domain): Running
    {
        return script("\$client = {$this->served->connect()};
            echo \"buying\\n\";
            echo \$client->domains->register('$domain', years: 1, contacts: CONTACTS, key: '$domain')->state->value;");
    }

    public function testAPurchaseWhoseProcessWasKilledAfterTheChargeIsFoundAgainUnderItsKey(): void
    {
        $this->client->sandbox->fault(on: 'domain.register', do: 'delay', when: 'after', delayMs: 30_000);
        $buyer = $this->buyer('charged.com');
        while (charges($this->client, 'charged.com') === 0) {
            usleep(20_000);
        }
        $buyer->kill();
        $this->client->sandbox->fault(clear: true);
        $order = $this->client->domains->register('charged.com', years: 1, contacts: CONTACTS, key: 'charged.com');
        $this->assertSame([OrderState::Succeeded, 'charged.com', 1], [$order->state, $order->key, charges($this->client, 'charged.com')]);
    }

    public function testAProcessThatIsKilledAtAnyMomentHasBoughtOnceAtMostAndItsKeyNeverBuysAgain(): void
    {
        $states = [];
        for ($turn = 0; $turn < 25; $turn++) {
            $domain = "killed-$turn.com";
            $buyer = $this->buyer($domain);
            $this->assertSame('buying', $buyer->line());
            usleep($turn * 700);
            $buyer->kill();
            $order = $this->client->domains->register($domain, years: 1, contacts: CONTACTS, key: $domain);
            $again = $this->client->domains->register($domain, years: 1, contacts: CONTACTS, key: $domain);
            $count = charges($this->client, $domain);
            // What cannot be told yet stays unknown, and nothing is sent for it a second time.
            $good = $order->state === OrderState::Succeeded ? $count === 1 : $order->state === OrderState::Unknown && $count === 0;
            $this->assertTrue($good, "$domain: {$order->state->value}, charged $count times");
            $this->assertSame($order->id, $again->id);
            $states[$order->state->value] = true;
        }
        $this->assertArrayHasKey('succeeded', $states);
    }
}
