<?php

// Registers a domain, loses the answer to its renewal, and finds out by the same key what became of it.

declare(strict_types=1);

require __DIR__ . '/../autoload.php'; // or Composer's vendor/autoload.php

use Anyregistrar\Client;
use Anyregistrar\Error\ExpiryMismatch;
use Anyregistrar\RegistrarError;
use Anyregistrar\Setup;
use Anyregistrar\Type\OrderState;

$client = Client::connect('sandbox');
echo 'calls go by way of the ', Setup::chosen()->value, "\n";

$registrant = [
    'firstName' => 'Ada', 'lastName' => 'Example', 'organization' => 'Example Ltd', 'email' => 'ada@example.com', 'phone' => '+44.1132926070',
    'street' => ['1 High Street'], 'city' => 'Leeds', 'postalCode' => 'LS1 1AA', 'country' => 'GB',
];
$order = $client->domains->register('example.com', years: 1, contacts: ['registrant' => $registrant], key: 'invoice-1042-1');
echo "example.com: {$order->state->value}, expires {$order->expires}\n";

// The registrar renews the domain, and its answer is lost on the way.
$client->sandbox->fault(on: 'domain.renew', do: 'drop', when: 'after');
$renew = fn () => $client->domains->renew('example.com', years: 1, currentExpiry: $order->expires, key: 'invoice-1177-1');
$renewal = $renew();
echo "renewal: {$renewal->state->value}\n";

// The same key never buys twice: it asks what became of the order.
if ($renewal->state !== OrderState::Succeeded) {
    $renewal = $renew();
}
echo "renewal: {$renewal->state->value}, expires {$renewal->expires}\n";

// Even another key buys nothing more, because the date says which renewal is meant.
$twice = $client->domains->renew('example.com', years: 1, currentExpiry: $order->expires, key: 'invoice-1177-2');
echo $twice->alreadySatisfied ? "done before: nothing was charged\n" : "charged again\n";

try {
    $client->domains->renew('example.com', years: 1, currentExpiry: '2020-01-01', key: 'invoice-1178-1');
} catch (ExpiryMismatch $error) {
    echo "refused, nothing was bought: {$error->getMessage()}\n";
} catch (RegistrarError $error) {
    echo "failed, nothing was bought: {$error->describe()}\n";
}

$charges = $client->sandbox->ledger()->rows;
foreach ($charges as $row) {
    echo "charged: {$row->operation} {$row->amount} {$row->currency}\n";
}
exit($renewal->state === OrderState::Succeeded && count($charges) === 2 ? 0 : 1);
