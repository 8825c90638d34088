<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Area;

use Anyregistrar\Area;
use Anyregistrar\Listing;
use Anyregistrar\Type\Changed;
use Anyregistrar\Type\NameServer;
use Anyregistrar\Type\NameserverPage;

/** Operations on name servers. */
final class NameserverArea extends Area
{
    /**
     * Register a name server with its addresses.
     *
     * @param string $name Its name, below one of the account's domains.
     * @param list<string> $addresses Its addresses.
     * @param ?string $domain The domain that it lies below; told from the name where left out.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function create(
        string $name,
        array $addresses,
        ?string $domain = null,
        ?int $timeoutMs = null,
    ): Changed {
        return Changed::read($this->caller->call('nameserver.create', ['name' => $name, 'addresses' => $addresses, 'domain' => $domain], $timeoutMs));
    }

    /**
     * Give a registered name server another name.
     *
     * @param string $name Its name as it is.
     * @param string $newName Its new name, below the same domain.
     * @param ?string $domain The domain that it lies below; told from the name where left out.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function rename(
        string $name,
        string $newName,
        ?string $domain = null,
        ?int $timeoutMs = null,
    ): Changed {
        return Changed::read($this->caller->call('nameserver.rename', ['name' => $name, 'newName' => $newName, 'domain' => $domain], $timeoutMs));
    }

    /**
     * Replace the addresses of a registered name server.
     *
     * @param string $name Its name.
     * @param list<string> $addresses The whole new set of addresses.
     * @param ?string $domain The domain that it lies below; told from the name where left out.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function setAddresses(
        string $name,
        array $addresses,
        ?string $domain = null,
        ?int $timeoutMs = null,
    ): Changed {
        return Changed::read($this->caller->call('nameserver.set_addresses', ['name' => $name, 'addresses' => $addresses, 'domain' => $domain], $timeoutMs));
    }

    /**
     * Remove a registered name server.
     *
     * @param string $name Its name.
     * @param ?string $domain The domain that it lies below; told from the name where left out.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function delete(
        string $name,
        ?string $domain = null,
        ?int $timeoutMs = null,
    ): Changed {
        return Changed::read($this->caller->call('nameserver.delete', ['name' => $name, 'domain' => $domain], $timeoutMs));
    }

    /**
     * Read the addresses of a registered name server.
     *
     * @param string $name Its name.
     * @param ?string $domain The domain that it lies below; told from the name where left out.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function info(
        string $name,
        ?string $domain = null,
        ?int $timeoutMs = null,
    ): NameServer {
        return NameServer::read($this->caller->call('nameserver.info', ['name' => $name, 'domain' => $domain], $timeoutMs));
    }

    /**
     * List registered name servers, page by page.
     *
     * What it gives reads page after page as it is iterated; `pages()` gives the pages themselves.
     *
     * @param ?string $domain Those below this domain. Some registrars list the whole account's where it is left out.
     * @param ?string $after Where to go on: `next` of the page before. The first page where left out.
     * @param ?int $pageSize How many on a page; the registrar's best size where left out.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     *
     * @return Listing<NameServer, NameserverPage>
     */
    public function list(
        ?string $domain = null,
        ?string $after = null,
        ?int $pageSize = null,
        ?int $timeoutMs = null,
    ): Listing {
        return new Listing(
            fn (?string $after): NameserverPage => NameserverPage::read($this->caller->call('nameserver.list', ['domain' => $domain, 'after' => $after, 'pageSize' => $pageSize], $timeoutMs)),
            $after,
            fn (NameserverPage $page): array => $page->nameservers,
            fn (NameserverPage $page): ?string => $page->next,
        );
    }
}
