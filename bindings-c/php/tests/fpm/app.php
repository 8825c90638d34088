<?php

// What runs under php-fpm: one call for each request, and what came of it as JSON.

declare(strict_types=1);

use Anyregistrar\Client;
use Anyregistrar\RegistrarError;
use Anyregistrar\Setup;
use Anyregistrar\Way;

require dirname(__DIR__, 2) . '/autoload.php';

$said = require 'said.php';
Setup::command($said['command']);
Setup::library($said['library']);
$report = Setup::check();
Setup::way(Way::from($said['way']));
$answer = ['pid' => getmypid(), 'server' => PHP_SAPI, 'way' => Setup::chosen()->value, 'check' => $report];
try {
    $client = Client::connect('sandbox', baseUrl: $said['baseUrl'], journal: $said['journal']);
    if (isset($_GET['register'])) {
        $registrant = [
            'name' => 'Ada Example', 'organization' => 'Example Ltd', 'email' => 'ada@example.com', 'phone' => '+44.1132926070',
            'street' => ['1 High Street'], 'city' => 'Leeds', 'postalCode' => 'LS1 1AA', 'country' => 'GB',
        ];
        $order = $client->domains->register($_GET['register'], years: 1, contacts: ['registrant' => $registrant], key: $_GET['key']);
        $answer += ['state' => $order->state, 'order' => $order->id];
    } else {
        $answer += ['name' => $client->domains->check([$_GET['check']])->names[0]];
    }
} catch (RegistrarError $error) {
    $answer += ['error' => $error->describe(), 'outcome' => $error->outcome];
}
header('Content-Type: application/json');
echo json_encode($answer);
