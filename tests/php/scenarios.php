<?php

// The player of PHP's scenarios: it has the client make the calls that it reads, by its typed methods.
//
//     php scenarios.php --door php|php-ffi|php-command
//
// What it reads and answers is described in `tests/src/scenarios/player.rs`. Documents are read as objects, so that an empty one is not
// taken for an empty list.

declare(strict_types=1);

use Anyregistrar\Client;
use Anyregistrar\Listing;
use Anyregistrar\RegistrarError;
use Anyregistrar\Setup;
use Anyregistrar\Way;

require __DIR__ . '/../../bindings-c/php/autoload.php';
require __DIR__ . '/spelling.php';

const DOORS = ['php' => Way::Extension, 'php-ffi' => Way::Ffi, 'php-command' => Way::Command];
const WRITTEN = JSON_THROW_ON_ERROR | JSON_INVALID_UTF8_SUBSTITUTE | JSON_PRESERVE_ZERO_FRACTION;

/** It plays at one account at a time. */
final class Player
{
    private ?Client $client = null;

    /** @return array{output: mixed}|array{error: stdClass}|array{broken: string} */
    public function answer(stdClass $asked): array
    {
        try {
            if (isset($asked->open)) {
                $this->open($asked->open);
                return ['output' => null];
            }
            return ['output' => $this->call($asked)];
        } catch (RegistrarError $error) {
            return ['error' => failure($error)];
        } catch (Throwable $error) {
            // PHP itself refuses an argument of another type, by name, before the method begins.
            $type = '/Argument #\d+ \(\$(\w+)\) must be of type/';
            if ($error instanceof TypeError && preg_match($type, $error->getMessage(), $found) === 1) {
                return ['error' => (object) ['code' => 'invalid_input', 'outcome' => 'not_done', 'field' => snake($found[1])]];
            }
            return ['broken' => (string) $error];
        }
    }

    private function open(stdClass $account): void
    {
        $this->client?->close();
        $settings = array_map(theirs(...), get_object_vars($account->settings));
        $this->client = Client::connect($account->provider, $account->environment ?? null, ...$settings, plugin: $account->plugin ?? null);
    }

    private function call(stdClass $asked): mixed
    {
        $result = method($this->client, $asked->call)(...input($asked->input) + input($asked->options));
        return output($result instanceof Listing ? self::all($asked->call, $result) : $result);
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

// A warning is no answer, and must not be taken for one.
ini_set('display_errors', 'stderr');
Setup::way(DOORS[getopt('', ['door:'])['door']]);
$player = new Player();
while (($line = fgets(STDIN)) !== false) {
    echo json_encode($player->answer(json_decode($line, false, 512, JSON_THROW_ON_ERROR)), WRITTEN), "\n";
}
