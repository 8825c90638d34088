<?php

declare(strict_types=1);

namespace Anyregistrar\Tests;

use Anyregistrar\Client;
use Anyregistrar\Error;
use Anyregistrar\Host;
use Anyregistrar\RegistrarError;
use Anyregistrar\Setup;
use Anyregistrar\Type\Availability;
use Anyregistrar\Type\Contact;
use Anyregistrar\Type\Contacts;
use Anyregistrar\Type\Money;
use Anyregistrar\Type\OrderState;
use Anyregistrar\Way;
use PHPUnit\Framework\TestCase;

final class CallsTest extends TestCase
{
    public function testCallsTakeTheWayThatIsNamed(): void
    {
        $this->assertSame(getenv('ANYREGISTRAR_WAY'), Setup::chosen()->value);
        $this->assertSame(array_column(Way::cases(), 'value'), array_keys(Setup::check()));
        $this->assertNull(Setup::check()[getenv('ANYREGISTRAR_WAY')]);
    }

    public function testADomainIsCheckedRegisteredAndRenewed(): void
    {
        $client = Client::connect('sandbox');
        [$free, $taken] = $client->domains->check(['example.com', 'taken.com'])->names;
        $this->assertSame([Availability::Available, Availability::Taken], [$free->state, $taken->state]);
        $order = $client->domains->register('example.com', years: 1, contacts: CONTACTS, key: 'invoice-1');
        $this->assertSame(OrderState::Succeeded, $order->state);
        $again = $client->domains->register('example.com', years: 1, contacts: CONTACTS, key: 'invoice-1');
        $this->assertSame($order->id, $again->id);
        $renewed = $client->domains->renew('example.com', years: 1, currentExpiry: $order->expires, key: 'invoice-2');
        $this->assertSame((int) substr($order->expires, 0, 4) + 1, (int) substr($renewed->expires, 0, 4));
        $this->assertSame(2, charges($client, 'example.com'));
    }

    public function testInputsMayBeArraysOrObjects(): void
    {
        $client = Client::connect('sandbox');
        $contact = new Contact(...ADA);
        $order = $client->domains->register('one.com', years: 1, contacts: new Contacts(registrant: $contact), maxPrice: new Money('100', 'USD'));
        $this->assertSame(OrderState::Succeeded, $order->state);
        $price = ['amount' => '0.01', 'currency' => 'USD'];
        $error = failure(fn () => $client->domains->register('two.com', years: 1, contacts: CONTACTS, maxPrice: $price));
        $this->assertInstanceOf(Error\PriceTooHigh::class, $error);
        $this->assertSame(0, charges($client, 'two.com'));
    }

    public function testAnExceptionSaysAllThatIsKnown(): void
    {
        $client = Client::connect('sandbox');
        $error = failure(fn () => $client->domains->register('taken.com', years: 1, contacts: CONTACTS, key: 'line-1'));
        $this->assertInstanceOf(Error\Taken::class, $error);
        $this->assertSame(
            ['taken', 16, 16, 'not_done', 'sandbox', 'domain.register', 'taken.com'],
            [$error->code, $error->number, $error->getCode(), $error->outcome, $error->provider, $error->operation, $error->domain],
        );
        $this->assertStringStartsWith('taken: ', $error->describe());
        $this->assertStringContainsString('[provider=sandbox]', $error->describe());
        // As code does that knows nothing of us.
        $this->assertSame(16, (new \RuntimeException($error->getMessage(), $error->getCode(), $error))->getCode());
        $this->assertSame([], $client->sandbox->ledger()->rows);
    }

    public function testAFieldThatDoesNotExistIsNamedWithItsPath(): void
    {
        $client = Client::connect('sandbox');
        $error = failure(fn () => $client->domains->register('a.com', years: 1, contacts: ['registrant' => ADA + ['emial' => 'x']]));
        $this->assertInstanceOf(Error\InvalidInput::class, $error);
        $this->assertSame(['contacts.registrant.emial', 'unknown'], [$error->field, $error->problems[0]->code]);
        $this->assertContains('postalCode', $error->problems[0]->allowed);
        $wrong = failure(fn () => $client->domains->renew('a.com', years: 1, maxPrice: ['amount' => 'much', 'currency' => 'USD']));
        $this->assertSame(['maxPrice.amount', 'maxPrice.amount'], [$wrong->field, $wrong->problems[0]->path]);
        $this->assertStringStartsWith('maxPrice.amount: ', $wrong->getMessage());
        $this->assertSame([], $client->sandbox->ledger()->rows);
    }

    /** @dataProvider unusable */
    public function testValuesThatNoDocumentCanCarryAreRefused(mixed $value, string $field): void
    {
        $client = Client::connect('sandbox');
        $error = failure(fn () => $client->domains->register('a.com', years: 1, contacts: CONTACTS, extra: ['x' => $value]));
        $this->assertInstanceOf(Error\InvalidInput::class, $error);
        $this->assertSame([$field, 'not_done'], [$error->field, $error->outcome]);
        $this->assertSame([], $client->sandbox->ledger()->rows);
    }

    /** @return iterable<string, array{mixed, string}> */
    public static function unusable(): iterable
    {
        $circle = new \stdClass();
        $circle->x = $circle;
        yield 'no UTF-8' => ["\xff", 'extra.x'];
        yield 'a closure' => [fn () => 1, 'extra.x'];
        yield 'no number' => [NAN, 'extra.x'];
        yield 'a circle' => [$circle, 'extra' . str_repeat('.x', 100)];
    }

    public function testAnEmptyArrayStandsForAnEmptyObjectWhereOneIsWanted(): void
    {
        $client = Client::connect('sandbox');
        $order = $client->domains->register('empty.com', years: 1, contacts: CONTACTS, extra: [], nameservers: [], dryRun: true);
        $this->assertSame('empty.com', $order->domain);
        $error = failure(fn () => $client->domains->register('a.com', years: 1, contacts: ['registrant' => []]));
        $this->assertStringStartsWith('contacts.registrant', (string) $error->field);
    }

    public function testKeysAndTimesAreChecked(): void
    {
        $client = Client::connect('sandbox');
        $renew = fn (?string $key, ?int $time) => fn () => $client->domains->renew('a.com', years: 1, key: $key, timeoutMs: $time);
        foreach ([["a\0b", null, 'options.key'], ["\xff", null, 'options.key'], ['  ', null, 'options.key'], ['k', 0, 'options.timeoutMs']] as [$key, $time, $field]) {
            $error = failure($renew($key, $time));
            $this->assertInstanceOf(Error\InvalidInput::class, $error);
            $this->assertSame($field, $error->field);
        }
    }

    public function testAListGoesOnFromPageToPage(): void
    {
        $client = Client::connect('sandbox');
        $client->sandbox->account('1000000.00');
        $wanted = array_map(fn (int $i): string => "name-$i.com", range(1, 7));
        foreach ($wanted as $name) {
            $client->domains->register($name, years: 1, contacts: CONTACTS);
        }
        $listing = $client->domains->list(pageSize: 3);
        foreach ([1, 2] as $time) {
            $found = [];
            foreach ($listing as $domain) {
                $found[] = $domain->domain;
            }
            sort($found);
            $this->assertSame($wanted, $found, "time $time");
        }
        $this->assertCount(3, iterator_to_array($listing->pages(), false));
    }

    public function testAListTellsWhatCouldNotBeReadBesideWhatItGives(): void
    {
        $client = Client::connect('sandbox');
        $item = fn (string $name): array => ['domain' => $name, 'order' => '1', 'status' => 'active'];
        $items = [$item('good.com'), $item('no name')];
        $body = json_encode(['result' => ['page' => 1, 'page_size' => 100, 'total' => 2, 'items' => $items]]);
        $client->sandbox->fault(on: 'domain.list', do: 'status', status: 200, body: $body, times: 1);
        $listing = $client->domains->list();
        $this->assertSame([], $listing->failed());
        $found = [];
        foreach ($listing as $domain) {
            $found[] = $domain->domain;
        }
        $this->assertSame(['good.com'], $found);
        $this->assertSame('no name', $listing->failed()[0]->domain);
        $this->assertCount(0, iterator_to_array($listing, false));
        $this->assertSame([], $listing->failed());
    }

    public function testAReadWithoutAnAnswerInTimeIsATimeoutAndAPurchaseAnUnknownOrder(): void
    {
        $client = Client::connect('sandbox');
        $client->sandbox->domain('late.com');
        $client->sandbox->fault(on: 'domain.info', do: 'silent', times: 50);
        $error = failure(fn () => $client->domains->info('late.com', timeoutMs: 400));
        $this->assertInstanceOf(Error\RegistrarTimeout::class, $error);
        $client->sandbox->fault(clear: true);
        $client->sandbox->fault(on: 'domain.register', do: 'silent', when: 'after');
        $order = $client->domains->register('later.com', years: 1, contacts: CONTACTS, key: 'late', timeoutMs: 3000);
        $this->assertSame(OrderState::Unknown, $order->state);
    }

    public function testARealRegistrarRunsAgainstItsSimulationAndItsKeyDoesNotShow(): void
    {
        $client = Client::connect('logicboxes', environment: 'sandbox', userId: 123456, apiKey: 'sandbox-key');
        $this->assertSame('sandbox', $client->account->test()->environment);
        $host = Host::fromAccounts(['a' => ['provider' => 'logicboxes', 'environment' => 'sandbox', 'apiKey' => 'sandbox-key']]);
        ob_start();
        foreach ([$client, $client->domains, $host] as $object) {
            var_dump($object);
            print_r($object);
            @var_export($object);
        }
        $this->assertStringNotContainsString('sandbox-key', (string) ob_get_clean());
        $this->assertStringContainsString('not allowed', failure(fn () => serialize($client->domains))->getMessage());
        $error = failure(fn () => Client::connect('logicboxes', environment: 'sandbox', apiKey: 'another')->account->test());
        $this->assertSame('auth', $error->code);
        $this->assertStringNotContainsString('another', print_r($error->getTrace(), true));
    }

    public function testWrongSettingsAreToldWhereTheyAreMade(): void
    {
        $error = failure(fn () => Client::connect('nobody'));
        $this->assertInstanceOf(Error\ConfigError::class, $error);
        $this->assertStringContainsString('logicboxes', $error->getMessage());
        $this->assertSame('userId', failure(fn () => Client::connect('logicboxes', environment: 'test', apiKey: 'x'))->field);
        $twice = failure(fn () => Client::connect('logicboxes', ...['apiKey' => 'x', 'api_key' => 'y']));
        $this->assertSame(['invalid_input', 'api_key'], [$twice->code, $twice->field]);
    }

    public function testAHostHasManyAccounts(): void
    {
        $host = Host::fromAccounts(['one' => ['provider' => 'sandbox'], 'two' => ['provider' => 'logicboxes', 'environment' => 'sandbox']]);
        $this->assertSame(['one', 'two'], $host->accounts());
        $one = $host->account('one');
        $one->sandbox->account('5.00');
        $this->assertSame('5.00', $host->account('one')->account->balance()->available->amount);
        $this->assertSame('logicboxes', $host->account('two')->account->test()->provider);
        $this->assertSame('config', failure(fn () => $host->account('three'))->code);
        $host->close();
        $this->assertSame('config', failure(fn () => $host->accounts())->code);
        $this->assertSame('5.00', $one->account->balance()->available->amount);
        $one->close();
        $this->assertSame('config', failure(fn () => $one->account->balance())->code);
    }

    public function testRegistrarsAreDescribed(): void
    {
        $described = array_column(Client::providers(), null, 'name');
        $this->assertContains('domain.register', $described['logicboxes']['operations']);
        $this->assertContains('userId', array_column($described['logicboxes']['settings'], 'key'));
    }

    public function testAHostListsThePluginsOfItsAccountsBesideTheRegistrarsThatAreBuiltIn(): void
    {
        $folder = realpath(sys_get_temp_dir()) . '/anyregistrar-' . bin2hex(random_bytes(6));
        mkdir($folder, 0755);
        $plugin = "$folder/example.py";
        copy(__DIR__ . '/../../../../plugins/python/example.py', $plugin);
        chmod($plugin, 0755);
        $main = ['provider' => 'example', 'plugin' => $plugin, 'environment' => 'sandbox'];
        $host = Host::fromAccounts(['main' => $main, 'plain' => ['provider' => 'sandbox']]);
        $listed = $host->providers();
        $this->assertSame('example', $host->account('main')->account->test()->provider);
        removed($folder);
        $example = array_pop($listed);
        $this->assertSame(Client::providers(), $listed);
        $this->assertContains('domain.renew', $example['operations']);
        $this->assertSame([['apiKey', true]], array_map(fn (array $setting): array => [$setting['key'], $setting['secret']], $example['settings']));
        $own = $example['ownOperations'][0];
        $this->assertSame(['example.zone', ['zone', 'longest_term', 'grace_days']], [$own['name'], array_keys($own['output']['properties'])]);
        $host->close();
        $this->assertSame('config', failure(fn () => $host->providers())->code);
    }

    public function testEveryExceptionIsOneOfOurs(): void
    {
        $client = Client::connect('sandbox');
        $this->assertInstanceOf(RegistrarError::class, failure(fn () => $client->domains->info('nobody-has-this.com')));
        $this->assertInstanceOf(\Error::class, failure(fn () => $client->nothing));
        $this->assertFalse(isset($client->nothing));
        $this->assertTrue(isset($client->domains));
    }
}
