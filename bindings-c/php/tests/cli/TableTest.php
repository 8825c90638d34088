<?php

declare(strict_types=1);

namespace Anyregistrar\Tests;

use Anyregistrar\Area;
use Anyregistrar\Client;
use Anyregistrar\Encoder;
use Anyregistrar\Error\ByCode;
use Anyregistrar\Faults;
use Anyregistrar\Operations;
use Anyregistrar\Paths;
use Anyregistrar\RegistrarError;
use Anyregistrar\Type;
use Anyregistrar\Version;
use PHPUnit\Framework\TestCase;

/** The library, held against the operation table. */
final class TableTest extends TestCase
{
    /** @return array<string, mixed> */
    private static function table(): array
    {
        return json_decode((string) file_get_contents(__DIR__ . '/../../../../docs/operations.json'), true);
    }

    public function testEveryOperationIsAMethodAndNothingElseIs(): void
    {
        $camel = fn (string $name): string => lcfirst(str_replace('_', '', ucwords($name, '_')));
        $wanted = [];
        foreach (self::table()['operations'] as ['area' => $area, 'verb' => $verb]) {
            $class = Area::class . '\\' . ucfirst($camel($area)) . 'Area';
            $wanted[] = $verb === '' ? Operations::class . '::' . $camel($area) : "$class::{$camel($verb)}";
        }
        $found = [];
        $areas = (new \ReflectionClassConstant(Operations::class, 'AREAS'))->getValue();
        foreach ([Operations::class, ...array_values($areas)] as $class) {
            foreach ((new \ReflectionClass($class))->getMethods(\ReflectionMethod::IS_PUBLIC) as $method) {
                if ($method->class === $class) {
                    $found[] = "$class::{$method->name}";
                }
            }
        }
        sort($wanted);
        sort($found);
        $this->assertSame($wanted, $found);
        $this->assertInstanceOf(Area\DomainArea::class, Client::connect('sandbox')->domains);
    }

    public function testTheLibraryHasTheVersionOfTheWorkspace(): void
    {
        $this->assertSame(self::table()['version'], Version::VERSION);
    }

    public function testEveryErrorCodeHasAClassOfItsOwnWithAllThatIsKnownOnIt(): void
    {
        $fault = [
            'outcome' => 'unknown', 'message' => 'what happened', 'provider' => 'sandbox', 'operation' => 'domain.info', 'domain' => 'example.com',
            'registrar_code' => 'SLOW', 'registrar_message' => 'slow down', 'http_status' => 429, 'at' => 'items[3]', 'retry_after_ms' => 1500,
            'order_id' => 'o-1', 'key' => 'k-1', 'field' => 'current_expiry',
            'problems' => [['path' => 'current_expiry', 'code' => 'invalid', 'message' => 'no']],
        ];
        $codes = array_column(self::table()['errors'], 'number', 'code');
        $this->assertSame(array_keys($codes), array_keys(ByCode::CLASSES));
        $this->assertCount(count($codes), array_unique(ByCode::CLASSES));
        foreach ($codes as $code => $number) {
            $error = Faults::error(['code' => $code] + $fault, 'domain.renew');
            $this->assertInstanceOf(RegistrarError::class, $error);
            $this->assertSame(ByCode::CLASSES[$code], $error::class);
            $this->assertSame(
                [$code, $number, 'what happened', 'unknown', 'sandbox', 'SLOW', 'slow down', 429, 'items[3]', 1500, 'o-1', 'k-1', 'currentExpiry', 'currentExpiry'],
                [
                    $error->code, $error->number, $error->getMessage(), $error->outcome, $error->provider, $error->registrarCode,
                    $error->registrarMessage, $error->httpStatus, $error->at, $error->retryAfterMs, $error->orderId, $error->key, $error->field,
                    $error->problems[0]->path,
                ],
            );
        }
    }

    /** @dataProvider paths */
    public function testPathsAreSpelledAsInPhpAndTheNamesOfOthersStay(string $wire, string $spelled): void
    {
        $this->assertSame($spelled, Paths::of('domain.register', $wire));
    }

    /** @return list<array{string, string}> */
    public static function paths(): array
    {
        return [
            ['contacts.registrant.postal_code', 'contacts.registrant.postalCode'],
            ['contacts.admin[1].first_name', 'contacts.admin[1].firstName'],
            ['contacts.*.postal_code', 'contacts.*.postalCode'],
            ['contacts.registrant.extra.id_type', 'contacts.registrant.extra.id_type'],
            ['extra.first_name', 'extra.first_name'],
            ['nameservers[0].addresses[1]', 'nameservers[0].addresses[1]'],
            ['logicboxes.invoice_option', 'logicboxes.invoiceOption'],
            ['max_price.amount', 'maxPrice.amount'],
            ['options.timeout_ms', 'options.timeoutMs'],
            ['name.idn', 'name.idn'],
            ['nobody_knows.this_one', 'nobody_knows.this_one'],
        ];
    }

    public function testTextsNameFieldsAsPhpDoes(): void
    {
        $text = 'give max_price or extra.first_name, not x_max_price';
        $this->assertSame('give maxPrice or extra.first_name, not x_max_price', Paths::inText($text));
    }

    public function testInputsBecomeDocuments(): void
    {
        $given = [
            'domain' => 'example.com', 'years' => 1, 'autoRenew' => true, 'months' => null, 'extra' => ['0' => 'a', 'aB' => '2'],
            'contacts' => ['registrant' => ['h-1', ['postalCode' => 'x', 'extra' => ['id_type' => '1', 'aB' => '2']]]],
            'nameservers' => ['ns1.example.com', ['name' => 'ns2.example.com', 'addresses' => []]],
        ];
        $document = [
            'domain' => 'example.com', 'years' => 1, 'auto_renew' => true, 'extra' => ['0' => 'a', 'aB' => '2'],
            'contacts' => ['registrant' => ['h-1', ['postal_code' => 'x', 'extra' => ['id_type' => '1', 'aB' => '2']]]],
            'nameservers' => ['ns1.example.com', ['name' => 'ns2.example.com', 'addresses' => []]],
        ];
        $this->assertSame(json_encode($document), Encoder::input('domain.register', $given));
        $raw = ['method' => 'POST', 'path' => 'x', 'body' => ['aB' => [['c_d' => 1]]], 'params' => ['aB' => ['1']]];
        $this->assertSame(json_encode($raw), Encoder::input('raw', $raw));
        $this->assertSame('{"params":{"0":["1"]}}', Encoder::input('raw', ['params' => [['1']]]));
        $this->assertSame('{}', Encoder::input('account.test', []));
        $moment = new \DateTimeImmutable('2027-01-15 13:00:00', new \DateTimeZone('Europe/Berlin'));
        $this->assertSame('{"set":"2027-01-15T12:00:00Z"}', Encoder::input('sandbox.clock', ['set' => $moment]));
    }

    public function testDocumentsBecomeObjects(): void
    {
        $field = [
            'path' => 'contacts.*.postal_code', 'name' => 'postal_code', 'label' => '', 'type' => 'text', 'required' => false, 'applies_to' => [],
            'options' => [], 'source' => '',
            'required_when' => ['all' => [['path' => 'contacts.*.first_name', 'present' => true], ['not' => ['path' => 'name.idn', 'equals' => true]]]],
        ];
        $read = Type\Field::read($field);
        $this->assertSame(['contacts.*.postalCode', Type\FieldType::Text], [$read->path, $read->type]);
        $this->assertSame('contacts.*.firstName', $read->requiredWhen['all'][0]['path']);
        $wrong = Type\WrongField::read([
            'path' => 'contacts.admin.postal_code', 'code' => 'missing', 'message' => 'give postal_code; extra.id_type stays',
        ]);
        $this->assertSame(['contacts.admin.postalCode', 'give postalCode; extra.id_type stays'], [$wrong->path, $wrong->message]);
        $late = Type\WrongField::read(['path' => 'current_expiry', 'code' => 'missing', 'message' => '']);
        $this->assertSame('currentExpiry', $late->path);
        $lock = Type\AppliedLock::read(['lock' => 'x', 'created' => '2027-01-15T12:00:00.123456789Z']);
        $this->assertSame('2027-01-15 12:00:00.123456', $lock->created->format('Y-m-d H:i:s.u'));
        $this->assertSame(['lock' => 'x', 'created' => '2027-01-15T12:00:00.123456Z'], $lock->toArray());
    }

    public function testARecordWithASecretDoesNotShowItWhereItIsPrinted(): void
    {
        $reply = new Type\AuthCodeReply('example.com', 'Secret-1');
        ob_start();
        var_dump($reply);
        print_r($reply);
        $printed = (string) ob_get_clean();
        $this->assertStringContainsString('example.com', $printed);
        $this->assertStringNotContainsString('Secret-1', $printed);
        $this->assertStringContainsString('Secret-1', (string) json_encode($reply));
    }
}
