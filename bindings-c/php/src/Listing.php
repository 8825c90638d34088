<?php

declare(strict_types=1);

namespace Anyregistrar;

use Anyregistrar\Type\UnreadDomain;

/**
 * A list that is read page by page, as it is iterated. Each `foreach` begins anew.
 *
 * @template Item of object
 * @template Page of object
 *
 * @implements \IteratorAggregate<int, Item>
 */
final class Listing implements \IteratorAggregate
{
    /** @var list<UnreadDomain> */
    private array $failed = [];

    /**
     * @internal
     *
     * @param \Closure(?string): Page $read
     * @param \Closure(Page): list<Item> $items
     * @param \Closure(Page): ?string $next
     * @param ?\Closure(Page): list<UnreadDomain> $unread
     */
    public function __construct(
        private readonly \Closure $read,
        private readonly ?string $after,
        private readonly \Closure $items,
        private readonly \Closure $next,
        private readonly ?\Closure $unread = null,
    ) {
    }

    /**
     * What could not be read, and so was missing among the items, on the pages that the latest look has read.
     *
     * @return list<UnreadDomain>
     */
    public function failed(): array
    {
        return $this->failed;
    }

    /** @return \Generator<int, Item> */
    public function getIterator(): \Generator
    {
        foreach ($this->pages() as $page) {
            foreach (($this->items)($page) as $item) {
                yield $item;
            }
        }
    }

    /**
     * The pages themselves.
     *
     * @return \Generator<int, Page>
     */
    public function pages(): \Generator
    {
        $this->failed = [];
        $after = $this->after;
        do {
            $page = ($this->read)($after);
            foreach ($this->unread === null ? [] : ($this->unread)($page) as $one) {
                $this->failed[] = $one;
            }
            yield $page;
            $after = ($this->next)($page);
        } while ($after !== null);
    }
}
