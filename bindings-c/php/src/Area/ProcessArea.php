<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Area;

use Anyregistrar\Area;
use Anyregistrar\Listing;
use Anyregistrar\Type\Changed;
use Anyregistrar\Type\Process;
use Anyregistrar\Type\ProcessPage;

/** Operations on the registrar's own queue. */
final class ProcessArea extends Area
{
    /**
     * Read one process of the registrar's own queue.
     *
     * @param string $process The registrar's number, as orders and changes give it among their references.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function info(
        string $process,
        ?int $timeoutMs = null,
    ): Process {
        return Process::read($this->caller->call('process.info', ['process' => $process], $timeoutMs));
    }

    /**
     * List processes of the registrar's own queue, page by page.
     *
     * What it gives reads page after page as it is iterated; `pages()` gives the pages themselves.
     *
     * @param ?string $domain Only those of this domain.
     * @param bool $ended Those that have ended, instead of those that are in the queue.
     * @param ?string $after Where to go on: `next` of the page before. The first page where left out.
     * @param ?int $pageSize How many processes on a page; the registrar's best size where left out.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     *
     * @return Listing<Process, ProcessPage>
     */
    public function list(
        ?string $domain = null,
        bool $ended = false,
        ?string $after = null,
        ?int $pageSize = null,
        ?int $timeoutMs = null,
    ): Listing {
        return new Listing(
            fn (?string $after): ProcessPage => ProcessPage::read($this->caller->call('process.list', ['domain' => $domain, 'ended' => $ended, 'after' => $after, 'pageSize' => $pageSize], $timeoutMs)),
            $after,
            fn (ProcessPage $page): array => $page->processes,
            fn (ProcessPage $page): ?string => $page->next,
        );
    }

    /**
     * Have the registrar send the mail once more that a process waits for.
     *
     * @param string $process The registrar's number, as orders and changes give it among their references.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function resend(
        string $process,
        ?int $timeoutMs = null,
    ): Changed {
        return Changed::read($this->caller->call('process.resend', ['process' => $process], $timeoutMs));
    }

    /**
     * Call off a process of the registrar's own queue.
     *
     * @param string $process The registrar's number, as orders and changes give it among their references.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function cancel(
        string $process,
        ?int $timeoutMs = null,
    ): Changed {
        return Changed::read($this->caller->call('process.cancel', ['process' => $process], $timeoutMs));
    }
}
