<?php

declare(strict_types=1);

namespace Anyregistrar\Native;

use FFI\CData;

/** @internal */
final class FfiDoor implements Door
{
    /** How long one look for an end takes, in milliseconds, where signals are to be seen in between. */
    private const SLICE_MS = 50;

    /** How long purchases that nobody waits for any more get at the end of the process, in milliseconds. */
    private const LEAVING_MS = 5000;

    public function __construct(private readonly \FFI $library, private readonly CData $client)
    {
    }

    public function __destruct()
    {
        $this->library->areg_client_free($this->client);
    }

    public function call(
        string $operation,
        #[\SensitiveParameter] string $input,
        ?string $account,
        ?string $key,
        int $timeoutMs,
        bool $dryRun,
    ): array {
        $options = $this->library->new('areg_options');
        $options->size = \FFI::sizeof($options);
        // What they point to has to stay until the call is made.
        $texts = [$this->owned($account), $this->owned($key)];
        $options->account = $texts[0] === null ? null : $this->library->cast('char *', \FFI::addr($texts[0]));
        $options->key = $texts[1] === null ? null : $this->library->cast('char *', \FFI::addr($texts[1]));
        $options->timeout_ms = $timeoutMs;
        $options->dry_run = $dryRun ? 1 : 0;
        $answer = $this->library->new('areg_answer *');
        $status = \function_exists('pcntl_async_signals') && pcntl_async_signals()
            ? $this->interruptible($operation, $input, $options, $answer)
            : $this->library->areg_client_call($this->client, $operation, $input, \FFI::addr($options), \FFI::addr($answer));
        return [$status === 0, self::text($this->library, $answer)];
    }

    public function accounts(): array
    {
        $answer = $this->library->new('areg_answer *');
        $this->library->areg_client_accounts($this->client, \FFI::addr($answer));
        return json_decode(self::text($this->library, $answer), true, 512, JSON_THROW_ON_ERROR);
    }

    public function providers(): array
    {
        $answer = $this->library->new('areg_answer *');
        $status = $this->library->areg_client_providers($this->client, \FFI::addr($answer));
        return [$status === 0, self::text($this->library, $answer)];
    }

    /** The document of an answer, which is released. */
    public static function text(\FFI $library, CData $answer): string
    {
        $text = $library->areg_answer_json($answer, null);
        $library->areg_answer_free($answer);
        return $text;
    }

    /** Waits in slices, between which PHP looks after its signals. An exception of theirs ends the wait; a purchase goes on. */
    private function interruptible(string $operation, #[\SensitiveParameter] string $input, CData $options, CData $answer): int
    {
        $call = $this->library->new('areg_call *');
        $this->library->areg_client_start($this->client, $operation, $input, \FFI::addr($options), null, null, \FFI::addr($call));
        $done = false;
        try {
            do {
                $status = $this->library->areg_call_wait($call, self::SLICE_MS, \FFI::addr($answer));
            } while ($status === $this->library->AREG_PENDING);
            $done = true;
        } finally {
            $this->library->areg_call_free($call);
            if (!$done) {
                $library = $this->library;
                register_shutdown_function(fn (): bool => $library->areg_finish_purchases(self::LEAVING_MS));
            }
        }
        return $status;
    }

    /** A text as C has it. */
    private function owned(?string $text): ?CData
    {
        if ($text === null) {
            return null;
        }
        $place = $this->library->new('char[' . (strlen($text) + 1) . ']');
        \FFI::memcpy($place, $text, strlen($text));
        return $place;
    }
}
