<?php

declare(strict_types=1);

namespace Anyregistrar;

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
    /**
     * @internal
     *
     * @param \Closure(?string): Page $read
     * @param \Closure(Page): list<Item> $items
     * @param \Closure(Page): ?string $next
     */
    public function __construct(
        private readonly \Closure $read,
        private readonly ?string $after,
        private readonly \Closure $items,
        private readonly \Closure $next,
    ) {
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
        $after = $this->after;
        do {
            $page = ($this->read)($after);
            yield $page;
            $after = ($this->next)($page);
        } while ($after !== null);
    }
}
