<?php

declare(strict_types=1);

namespace Anyregistrar\Tests;

use PHPUnit\Framework\Assert;

/** php-fpm behind nginx: both from their packages, with a folder, a socket and a port of their own. */
final class Server
{
    public const WORKERS = 6;

    private readonly string $folder;
    private readonly int $port;
    private Running $fpm;
    private Running $nginx;

    public function __construct(Served $served)
    {
        $this->folder = sys_get_temp_dir() . '/anyregistrar-fpm-' . bin2hex(random_bytes(6));
        mkdir($this->folder, 0700);
        $this->port = self::freePort();
        $said = [
            'way' => getenv('ANYREGISTRAR_WAY'), 'command' => getenv('ANYREGISTRAR_COMMAND'), 'library' => getenv('ANYREGISTRAR_LIBRARY'),
            'baseUrl' => $served->baseUrl, 'journal' => $served->journal,
        ];
        file_put_contents("{$this->folder}/said.php", '<?php return ' . var_export($said, true) . ';');
        file_put_contents("{$this->folder}/fpm.conf", $this->fpm());
        file_put_contents("{$this->folder}/nginx.conf", $this->nginx());
        $fpm = [(string) getenv('ANYREGISTRAR_PHP_FPM'), '--nodaemonize', '--fpm-config', "{$this->folder}/fpm.conf"];
        $this->fpm = new Running(posix_getuid() === 0 ? [...$fpm, '--allow-to-run-as-root'] : $fpm);
        $this->nginx = new Running([(string) getenv('ANYREGISTRAR_NGINX'), '-c', "{$this->folder}/nginx.conf", '-p', $this->folder, '-e', 'stderr']);
        for ($end = time() + 60; !file_exists("{$this->folder}/fpm.sock") || @file_get_contents($this->url(['check' => 'ready.com'])) === false;) {
            if (time() > $end) {
                Assert::fail('the server does not answer: ' . @file_get_contents("{$this->folder}/fpm.log"));
            }
            usleep(20_000);
        }
    }

    public function end(): void
    {
        $this->nginx->kill(15);
        $this->fpm->kill(15);
        removed($this->folder);
    }

    /** @param array<string, string> $query */
    public function url(array $query): string
    {
        return "http://127.0.0.1:{$this->port}/?" . http_build_query($query);
    }

    /**
     * Asks for many pages at once.
     *
     * @param list<array<string, string>> $queries
     *
     * @return list<?array<string, mixed>> What they gave; nothing where the worker was gone.
     */
    public function pages(array $queries): array
    {
        $all = curl_multi_init();
        $handles = [];
        foreach ($queries as $query) {
            $handle = curl_init($this->url($query));
            curl_setopt_array($handle, [CURLOPT_RETURNTRANSFER => true, CURLOPT_PROXY => '', CURLOPT_TIMEOUT => 120]);
            curl_multi_add_handle($all, $handle);
            $handles[] = $handle;
        }
        do {
            curl_multi_exec($all, $running);
            curl_multi_select($all, 1);
        } while ($running > 0);
        return array_map(fn ($handle): ?array => json_decode((string) curl_multi_getcontent($handle), true), $handles);
    }

    private static function freePort(): int
    {
        $socket = stream_socket_server('tcp://127.0.0.1:0');
        $port = (int) substr(strrchr((string) stream_socket_get_name($socket, false), ':'), 1);
        fclose($socket);
        return $port;
    }

    private function fpm(): string
    {
        $user = posix_getuid() === 0 ? "user = root\ngroup = root\n" : '';
        return "[global]\nerror_log = {$this->folder}/fpm.log\nlog_limit = 8192\n[www]\n{$user}listen = {$this->folder}/fpm.sock\n"
            . "pm = static\npm.max_children = " . self::WORKERS . "\ncatch_workers_output = yes\nphp_value[include_path] = {$this->folder}\n";
    }

    private function nginx(): string
    {
        $user = posix_getuid() === 0 ? "user root;\n" : '';
        $temporary = '';
        foreach (['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'] as $kind) {
            $temporary .= "  {$kind}_temp_path {$this->folder}/$kind;\n";
        }
        return "daemon off;\n{$user}worker_processes 1;\npid {$this->folder}/nginx.pid;\nerror_log stderr;\nevents {}\nhttp {\n  access_log off;\n$temporary"
            . "  server {\n    listen 127.0.0.1:{$this->port};\n    location / {\n      fastcgi_pass unix:{$this->folder}/fpm.sock;\n"
            . '      fastcgi_param SCRIPT_FILENAME ' . __DIR__ . "/app.php;\n      fastcgi_param QUERY_STRING \$query_string;\n"
            . "      fastcgi_param REQUEST_METHOD \$request_method;\n      fastcgi_read_timeout 120s;\n    }\n  }\n}\n";
    }
}
