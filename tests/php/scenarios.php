<?php

// Plays every scenario through the typed methods of the PHP client, and prints one JSON line for each.
//
//     php scenarios.php [--door php|php-ffi|php-command] [--only STEM] [folder]
//
// The same files are played by Rust, Python and the others; see `tests/src/scenarios`.

declare(strict_types=1);

use Anyregistrar\Client;
use Anyregistrar\Listing;
use Anyregistrar\RegistrarError;
use Anyregistrar\Setup;
use Anyregistrar\Way;

require __DIR__ . '/../../bindings-c/php/autoload.php';
require __DIR__ . '/matching.php';
require __DIR__ . '/spelling.php';

const DOORS = ['php' => Way::Extension, 'php-ffi' => Way::Ffi, 'php-command' => Way::Command];

/** The door of PHP. */
final class Door
{
    private readonly Client $client;

    public function __construct(string $provider, stdClass $scenario)
    {
        $settings = array_map(theirs(...), get_object_vars($scenario->settings ?? new stdClass()));
        $environment = $provider === 'sandbox' ? null : $scenario->environment ?? 'sandbox';
        $this->client = Client::connect($provider, $environment, ...$settings);
    }

    /** @return array{output?: mixed, error?: stdClass} */
    public function call(stdClass $step, Known $known): array
    {
        $arguments = input($known->fill($step->input ?? new stdClass())) + input($step->options ?? new stdClass());
        try {
            $result = method($this->client, $step->call)(...$arguments);
            return ['output' => output($result instanceof Listing ? self::all($step->call, $result) : $result)];
        } catch (RegistrarError $error) {
            return ['error' => failure($error)];
        } catch (TypeError $error) {
            // PHP itself refuses an argument of another type, by name, before the method begins.
            if (preg_match('/Argument #\d+ \(\$(\w+)\) must be of type/', $error->getMessage(), $found) !== 1) {
                throw $error;
            }
            return ['error' => (object) ['code' => 'invalid_input', 'outcome' => 'not_done', 'field' => snake($found[1])]];
        }
    }

    /** A list of domains from its first page to its last, as the one page that scenarios speak of; of other lists the first page. */
    private static function all(string $operation, Listing $listing): object
    {
        $domains = [];
        foreach ($listing->pages() as $page) {
            if ($operation !== 'domain.list') {
                return $page;
            }
            array_push($domains, ...$page->domains);
        }
        return (object) ['domains' => $domains];
    }
}

function play(stdClass $scenario, Door $door): void
{
    $known = new Known();
    foreach ($scenario->steps as $i => $step) {
        try {
            judge($step, $door->call($step, $known), $door, $known);
        } catch (Mismatch $mismatch) {
            throw new Mismatch('step ' . ($i + 1) . " ({$step->call}): {$mismatch->getMessage()}");
        }
    }
}

/** @param array{output?: mixed, error?: stdClass} $answer */
function judge(stdClass $step, array $answer, Door $door, Known $known): void
{
    if (isset($step->error)) {
        $wanted = json_encode($step->error);
        $known->compare($step->error, $answer['error'] ?? throw new Mismatch("wanted the error $wanted, but it gave " . json_encode($answer['output'])));
        return;
    }
    if (isset($answer['error'])) {
        throw new Mismatch('failed: ' . json_encode($answer['error']));
    }
    if (isset($step->output)) {
        if (str_contains((string) json_encode($step->output), '"$date"')) {
            $known->today = substr($door->call((object) ['call' => 'sandbox.clock'], $known)['output']->now, 0, 10);
        }
        $known->compare($step->output, $answer['output']);
    }
    foreach (get_object_vars($step->save ?? new stdClass()) as $name => $pointer) {
        $known->save($name, $answer['output'], $pointer);
    }
}

/** @return array<string, string> */
function once(string $stem, stdClass $scenario, string $provider, string $name): array
{
    $line = ['scenario' => $stem, 'provider' => $provider, 'door' => $name, 'result' => 'passed'];
    static $described = null;
    $described ??= array_column(Client::providers(), null, 'name');
    foreach ($scenario->needs ?? [] as $operation) {
        // The others are answered by this library itself.
        if (!in_array($operation, $described[$provider]['operations'], true) && preg_match('/^(tld|journal|sandbox)\./', $operation) !== 1) {
            return ['result' => 'skipped', 'reason' => "the provider has no $operation"] + $line;
        }
    }
    try {
        play($scenario, new Door($provider, $scenario));
    } catch (Mismatch $mismatch) {
        return ['result' => 'failed', 'reason' => $mismatch->getMessage()] + $line;
    } catch (Throwable $error) {
        return ['result' => 'failed', 'reason' => (string) $error] + $line;
    }
    return $line;
}

/** @return array<string, stdClass> The same scenario with each of its choices of settings. */
function each(string $stem, stdClass $scenario): array
{
    if (!isset($scenario->each)) {
        return [$stem => $scenario];
    }
    $all = [];
    foreach ($scenario->each as $more) {
        $settings = get_object_vars($more);
        ksort($settings);
        $words = array_map(fn (string $key, mixed $value): string => "$key $value", array_keys($settings), $settings);
        $one = clone $scenario;
        $one->settings = (object) ($settings + get_object_vars($scenario->settings ?? new stdClass()));
        $all["$stem (" . implode(', ', $words) . ')'] = $one;
    }
    return $all;
}

$chosen = getopt('', ['door:', 'only:'], $rest);
$name = $chosen['door'] ?? 'php';
Setup::way(DOORS[$name]);
$folder = $argv[$rest] ?? __DIR__ . '/../scenarios';
$failed = false;
foreach (glob("$folder/*.json") as $file) {
    $stem = basename($file, '.json');
    if (($chosen['only'] ?? $stem) !== $stem) {
        continue;
    }
    $scenario = json_decode((string) file_get_contents($file), false, 512, JSON_THROW_ON_ERROR);
    foreach ($scenario->providers ?? ['sandbox', 'logicboxes'] as $provider) {
        foreach (each($stem, $scenario) as $title => $one) {
            $line = once($title, $one, $provider, $name);
            $failed = $failed || $line['result'] === 'failed';
            echo json_encode($line, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_INVALID_UTF8_SUBSTITUTE), "\n";
        }
    }
}
exit($failed ? 1 : 0);
