<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Area;

use Anyregistrar\Area;
use Anyregistrar\Listing;
use Anyregistrar\Type\Changed;
use Anyregistrar\Type\DnsPage;
use Anyregistrar\Type\DnsRecord;
use Anyregistrar\Type\InternetbsRecord;

/** Operations on DNS records. */
final class DnsArea extends Area
{
    /**
     * List the records of a zone at the registrar's name servers, page by page.
     *
     * What it gives reads page after page as it is iterated; `pages()` gives the pages themselves.
     *
     * @param string $domain The name, in Unicode or ASCII form.
     * @param ?string $type Only records of this type.
     * @param ?string $host Only records of this host.
     * @param ?string $value Only records with this value.
     * @param ?string $after Where to go on: `next` of the page before. The first page where left out.
     * @param ?int $pageSize How many records on a page; the registrar's best size where left out.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     *
     * @return Listing<DnsRecord, DnsPage>
     */
    public function records(
        string $domain,
        ?string $type = null,
        ?string $host = null,
        ?string $value = null,
        ?string $after = null,
        ?int $pageSize = null,
        ?int $timeoutMs = null,
    ): Listing {
        return new Listing(
            fn (?string $after): DnsPage => DnsPage::read($this->caller->call('dns.records', ['domain' => $domain, 'type' => $type, 'host' => $host, 'value' => $value, 'after' => $after, 'pageSize' => $pageSize], $timeoutMs)),
            $after,
            fn (DnsPage $page): array => $page->records,
            fn (DnsPage $page): ?string => $page->next,
        );
    }

    /**
     * Add a record to a zone.
     *
     * @param string $domain The name, in Unicode or ASCII form.
     * @param DnsRecord|array $record The record.
     * @param InternetbsRecord|array|null $internetbs What only Internet.bs knows.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function add(
        string $domain,
        DnsRecord|array $record,
        InternetbsRecord|array|null $internetbs = null,
        ?int $timeoutMs = null,
    ): Changed {
        return Changed::read($this->caller->call('dns.add', ['domain' => $domain, 'record' => $record, 'internetbs' => $internetbs], $timeoutMs));
    }

    /**
     * Change a record of a zone.
     *
     * @param string $domain The name, in Unicode or ASCII form.
     * @param DnsRecord|array $current The record as it is: type, host and value tell which one is meant.
     * @param DnsRecord|array $record The record as it shall be, of the same type and host.
     * @param InternetbsRecord|array|null $internetbs What only Internet.bs knows.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function update(
        string $domain,
        DnsRecord|array $current,
        DnsRecord|array $record,
        InternetbsRecord|array|null $internetbs = null,
        ?int $timeoutMs = null,
    ): Changed {
        return Changed::read($this->caller->call('dns.update', ['domain' => $domain, 'current' => $current, 'record' => $record, 'internetbs' => $internetbs], $timeoutMs));
    }

    /**
     * Remove a record from a zone.
     *
     * @param string $domain The name, in Unicode or ASCII form.
     * @param DnsRecord|array $record The record: type, host and value tell which one is meant.
     * @param InternetbsRecord|array|null $internetbs What only Internet.bs knows.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function remove(
        string $domain,
        DnsRecord|array $record,
        InternetbsRecord|array|null $internetbs = null,
        ?int $timeoutMs = null,
    ): Changed {
        return Changed::read($this->caller->call('dns.remove', ['domain' => $domain, 'record' => $record, 'internetbs' => $internetbs], $timeoutMs));
    }

    /**
     * Set the times in a zone's SOA record.
     *
     * @param string $domain The name, in Unicode or ASCII form.
     * @param ?string $responsible Who answers for the zone.
     * @param ?int $refresh After how long the other name servers look for changes.
     * @param ?int $retry After how long they try again.
     * @param ?int $expire After how long without an answer they give the zone up.
     * @param ?int $minimum How long it is remembered that a name does not exist.
     * @param ?int $ttl How long records are kept in caches where they say nothing themselves.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function setSoa(
        string $domain,
        #[\SensitiveParameter] ?string $responsible = null,
        ?int $refresh = null,
        ?int $retry = null,
        ?int $expire = null,
        ?int $minimum = null,
        ?int $ttl = null,
        ?int $timeoutMs = null,
    ): Changed {
        return Changed::read($this->caller->call('dns.set_soa', ['domain' => $domain, 'responsible' => $responsible, 'refresh' => $refresh, 'retry' => $retry, 'expire' => $expire, 'minimum' => $minimum, 'ttl' => $ttl], $timeoutMs));
    }

    /**
     * Switch on the registrar's name servers for a domain's records.
     *
     * @param string $domain The name, in Unicode or ASCII form.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function activate(
        string $domain,
        ?int $timeoutMs = null,
    ): Changed {
        return Changed::read($this->caller->call('dns.activate', ['domain' => $domain], $timeoutMs));
    }
}
