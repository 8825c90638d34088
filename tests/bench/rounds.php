<?php

// Our PHP client and curl by turns: the same exchange, in one process.
//
// Prints `{"calls": ..., "ours": [seconds for each call, by round], "theirs": [...], "versions": "..."}`.

declare(strict_types=1);

use Anyregistrar\Client;
use Anyregistrar\Type\Availability;

require __DIR__ . '/../../bindings-c/php/autoload.php';

const NAME = 'example.com';
[, $base, $url, $rounds, $calls] = $argv;

function ours(string $base): Closure
{
    $client = Client::connect('logicboxes', environment: 'test', baseUrl: $base, userId: '123456', apiKey: 'KEY');
    return function () use ($client): void {
        $report = $client->domains->check([NAME]);
        if ($report->names[0]->state !== Availability::Available) {
            throw new Exception('our client made this of the answer: ' . json_encode($report));
        }
    };
}

function theirs(string $url): Closure
{
    $handle = curl_init($url);
    curl_setopt_array($handle, [CURLOPT_RETURNTRANSFER => true, CURLOPT_PROXY => '']);
    return function () use ($handle): void {
        $names = json_decode((string) curl_exec($handle), true, 512, JSON_THROW_ON_ERROR);
        if ($names[NAME]['status'] !== 'available') {
            throw new Exception('another answer than the expected one: ' . json_encode($names));
        }
    };
}

/** Seconds for each call of a block. */
function block(Closure $check, int $calls): float
{
    $begun = hrtime(true);
    for ($call = 0; $call < $calls; $call++) {
        $check();
    }
    return (hrtime(true) - $begun) / 1e9 / $calls;
}

$sides = ['ours' => ours($base), 'theirs' => theirs($url)];
$times = ['ours' => [], 'theirs' => []];
// The first block connects, loads classes and lets the processor get up to speed.
foreach ($sides as $check) {
    block($check, (int) $calls);
}
for ($round = 0; $round < $rounds; $round++) {
    // Whoever goes first may find the machine in another state, so the order changes.
    foreach ($round % 2 === 0 ? $sides : array_reverse($sides) as $name => $check) {
        $times[$name][] = block($check, (int) $calls);
    }
}
echo json_encode(['calls' => ($rounds + 1) * $calls * 2] + $times + ['versions' => 'PHP ' . PHP_VERSION . ', curl ' . curl_version()['version']]), "\n";
