<?php

declare(strict_types=1);

namespace Anyregistrar\Tests;

use Anyregistrar\Client;
use PHPUnit\Framework\TestCase;

require_once __DIR__ . '/Server.php';

/** Pages of a web server: php-fpm with several workers, behind nginx. */
final class FpmTest extends TestCase
{
    private static Served $served;
    private static Server $server;
    private Client $client;

    public static function setUpBeforeClass(): void
    {
        self::$served = new Served();
        self::$server = new Server(self::$served);
    }

    public static function tearDownAfterClass(): void
    {
        self::$server->end();
        self::$served->end();
    }

    protected function setUp(): void
    {
        $this->client = self::$served->client();
        $this->client->sandbox->account('1000000.00');
    }

    public function testPagesCallOverTheWayThatIsNamedAndFfiIsRefusedThere(): void
    {
        [$page] = self::$server->pages([['check' => 'example.com']]);
        $this->assertSame(['fpm-fcgi', getenv('ANYREGISTRAR_WAY')], [$page['server'], $page['way']]);
        $this->assertSame('available', $page['name']['state']);
        $this->assertNull($page['check']['command']);
        $this->assertStringContainsString('ffi.enable', $page['check']['ffi']);
    }

    public function testAWorkerKeepsItsConnectionFromPageToPageByTheExtension(): void
    {
        $kept = [];
        for ($i = 0; $i < Server::WORKERS * 4; $i++) {
            [['pid' => $pid, 'connections' => $connections]] = self::$server->pages([['check' => "kept-$i.com"]]);
            $kept[$pid][] = $connections;
        }
        // Workers that served several pages.
        $again = array_filter($kept, fn (array $pages): bool => count($pages) > 1);
        $this->assertNotSame([], $again);
        foreach ($again as $pages) {
            $wanted = getenv('ANYREGISTRAR_WAY') === 'extension' ? 1 : 0;
            $this->assertSame(array_fill(0, count($pages), $wanted), array_map(count(...), $pages));
            $this->assertCount(1, array_unique(array_map(serialize(...), $pages)), (string) json_encode($pages));
        }
    }

    public function testManyWorkersBuyAtOnceAndEachOrderIsChargedOnce(): void
    {
        $queries = array_map(fn (int $i): array => ['register' => "page-$i.com", 'key' => "page-$i"], range(1, 30));
        $pages = self::$server->pages($queries);
        $this->assertSame(array_fill(0, 30, 'succeeded'), array_column($pages, 'state'), (string) json_encode($pages));
        $this->assertGreaterThan(1, count(array_unique(array_column($pages, 'pid'))), 'one worker alone was tried');
        foreach ($queries as ['register' => $domain]) {
            $this->assertSame(1, charges($this->client, $domain));
        }
    }

    public function testADoubleClickBuysOnce(): void
    {
        $pages = self::$server->pages(array_fill(0, 12, ['register' => 'clicked.com', 'key' => 'clicked']));
        $this->assertSame(array_fill(0, 12, 'succeeded'), array_column($pages, 'state'), (string) json_encode($pages));
        $this->assertCount(1, array_unique(array_column($pages, 'order')));
        $this->assertSame(1, charges($this->client, 'clicked.com'));
    }

    public function testAWorkerThatIsKilledInAPurchaseLeavesItOnRecord(): void
    {
        [['pid' => $parent]] = self::$server->pages([['check' => 'example.com']]);
        $this->client->sandbox->fault(on: 'domain.register', do: 'delay', when: 'after', delayMs: 20_000);
        $client = $this->client;
        $killer = pcntl_fork();
        if ($killer === 0) {
            // Every worker: the one that buys is among them.
            $own = self::$served->client();
            while (charges($own, 'cut.com') === 0) {
                usleep(20_000);
            }
            foreach (explode(' ', trim((string) file_get_contents('/proc/' . self::parentOf($parent) . '/task/' . self::parentOf($parent) . '/children'))) as $worker) {
                posix_kill((int) $worker, SIGKILL);
            }
            posix_kill(getmypid(), SIGKILL);
        }
        [$page] = self::$server->pages([['register' => 'cut.com', 'key' => 'cut']]);
        pcntl_waitpid($killer, $status);
        $this->assertNull($page, 'the page was not cut off');
        $client->sandbox->fault(clear: true);
        [$again] = self::$server->pages([['register' => 'cut.com', 'key' => 'cut']]);
        $this->assertSame('succeeded', $again['state'] ?? null, (string) json_encode($again));
        $this->assertSame(1, charges($client, 'cut.com'));
    }

    private static function parentOf(int $pid): int
    {
        preg_match('/^PPid:\s+(\d+)/m', (string) file_get_contents("/proc/$pid/status"), $found);
        return (int) $found[1];
    }
}
