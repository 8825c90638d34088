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
// The connections to the registrar that this worker has now.
$port = dechex((int) parse_url($said['baseUrl'], PHP_URL_PORT));
$answer['connections'] = [];
preg_match_all("/^\s*\d+: \S+ \S+:0*$port 01 (?:\S+\s+){5}(\d+)/mi", (string) file_get_contents('/proc/self/net/tcp'), $rows);
foreach (glob('/proc/self/fd/*') as $descriptor) {
    if (preg_match('/^socket:\[(\d+)\]$/', (string) @readlink($descriptor), $socket) === 1 && in_array($socket[1], $rows[1], true)) {
        $answer['connections'][] = $socket[1];
    }
}
header('Content-Type: application/json');
echo json_encode($answer);
