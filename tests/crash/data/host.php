<?php

// A paid call between two marker system calls: the priority of a process that does not exist.

declare(strict_types=1);

use Anyregistrar\Client;
use Anyregistrar\RegistrarError;

[, $autoload, $base, $journal, $domain, $key] = $argv;
require $autoload;

$mark = fn (int $number) => @pcntl_getpriority($number);
$client = Client::connect('sandbox', baseUrl: $base, journal: $journal);
fgets(STDIN); // Whoever traces this process comes to it now.
$mark(1_296_126_539);
try {
    $order = $client->domains->renew($domain, years: 1, key: $key);
    $told = ['order' => $order->id, 'word' => $order->state->value, 'raised' => false, 'satisfied' => $order->alreadySatisfied];
} catch (RegistrarError $error) {
    $told = ['order' => $error->orderId, 'word' => $error->code, 'raised' => true, 'text' => $error->getMessage()];
}
$mark(1_296_126_540);
echo json_encode($told), "\n";
