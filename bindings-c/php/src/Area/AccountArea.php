<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Area;

use Anyregistrar\Area;
use Anyregistrar\Listing;
use Anyregistrar\Type\AccountTested;
use Anyregistrar\Type\Balance;
use Anyregistrar\Type\ListedPrice;
use Anyregistrar\Type\LogicboxesPrices;
use Anyregistrar\Type\PricePage;
use Anyregistrar\Type\RegistrarDetails;

/** Operations on the account. */
final class AccountArea extends Area
{
    /**
     * Try the account's settings with one cheap call.
     *
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function test(
        ?int $timeoutMs = null,
    ): AccountTested {
        return AccountTested::read($this->caller->call('account.test', [], $timeoutMs));
    }

    /**
     * Read how much money the account has.
     *
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function balance(
        ?int $timeoutMs = null,
    ): Balance {
        return Balance::read($this->caller->call('account.balance', [], $timeoutMs));
    }

    /**
     * Read the price list, page by page.
     *
     * What it gives reads page after page as it is iterated; `pages()` gives the pages themselves.
     *
     * @param list<string> $tlds Only these TLDs; all that are sold where none are given.
     * @param ?string $after Where to go on: `next` of the page before. The first page where left out.
     * @param ?int $pageSize How many prices on a page; the registrar's best size where left out.
     * @param LogicboxesPrices|array|null $logicboxes What only LogicBoxes knows.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     *
     * @return Listing<ListedPrice, PricePage>
     */
    public function prices(
        array $tlds = [],
        ?string $after = null,
        ?int $pageSize = null,
        LogicboxesPrices|array|null $logicboxes = null,
        ?int $timeoutMs = null,
    ): Listing {
        return new Listing(
            fn (?string $after): PricePage => PricePage::read($this->caller->call('account.prices', ['tlds' => $tlds, 'after' => $after, 'pageSize' => $pageSize, 'logicboxes' => $logicboxes], $timeoutMs)),
            $after,
            fn (PricePage $page): array => $page->prices,
            fn (PricePage $page): ?string => $page->next,
        );
    }

    /**
     * Read what the account's registrar is and can do: its operations, settings as a form, and limits.
     *
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function provider(
        ?int $timeoutMs = null,
    ): RegistrarDetails {
        return RegistrarDetails::read($this->caller->call('account.provider', [], $timeoutMs));
    }
}
