<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar;

use Anyregistrar\Type\RawMethod;
use Anyregistrar\Type\RawReply;

/**
 * Every operation, by area.
 *
 * @property-read Area\DomainArea $domains Operations on domains.
 * @property-read Area\ContactArea $contacts Operations on contacts.
 * @property-read Area\CustomerArea $customers Operations on customers.
 * @property-read Area\AccountArea $account Operations on the account.
 * @property-read Area\NameserverArea $nameservers Operations on name servers.
 * @property-read Area\DnsArea $dns Operations on DNS records.
 * @property-read Area\ForwardArea $forwards Operations on forwarding.
 * @property-read Area\TldArea $tlds Operations on TLDs.
 * @property-read Area\ProcessArea $processes Operations on the registrar's own queue.
 * @property-read Area\EventArea $events Operations on what happened at the registrar.
 * @property-read Area\LogicboxesArea $logicboxes Operations on what LogicBoxes alone has.
 * @property-read Area\NetimArea $netim Operations on what NETIM alone has.
 * @property-read Area\InternetbsArea $internetbs Operations on what Internet.bs alone has.
 * @property-read Area\RealtimeregisterArea $realtimeregister Operations on what Realtime Register alone has.
 * @property-read Area\PluginArea $plugins Operations on plugins.
 * @property-read Area\JournalArea $journal Operations on the journal.
 * @property-read Area\SandboxArea $sandbox Operations on the sandbox.
 */
abstract class Operations extends AreaHolder
{
    protected const AREAS = [
        'domains' => Area\DomainArea::class,
        'contacts' => Area\ContactArea::class,
        'customers' => Area\CustomerArea::class,
        'account' => Area\AccountArea::class,
        'nameservers' => Area\NameserverArea::class,
        'dns' => Area\DnsArea::class,
        'forwards' => Area\ForwardArea::class,
        'tlds' => Area\TldArea::class,
        'processes' => Area\ProcessArea::class,
        'events' => Area\EventArea::class,
        'logicboxes' => Area\LogicboxesArea::class,
        'netim' => Area\NetimArea::class,
        'internetbs' => Area\InternetbsArea::class,
        'realtimeregister' => Area\RealtimeregisterArea::class,
        'plugins' => Area\PluginArea::class,
        'journal' => Area\JournalArea::class,
        'sandbox' => Area\SandboxArea::class,
    ];

    /**
     * Send any request of the registrar's own protocol, signed in as the account. Never for purchases.
     *
     * @param RawMethod|string $method The HTTP method.
     * @param string $path The path behind the account's base address, such as `domains/orderid`.
     * @param array<string, list<string>> $params Parameters; a list repeats the parameter.
     * @param mixed $body The body, where the protocol takes documents.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function raw(
        RawMethod|string $method,
        string $path,
        array $params = [],
        #[\SensitiveParameter] mixed $body = null,
        ?int $timeoutMs = null,
    ): RawReply {
        return RawReply::read($this->caller->call('raw', ['method' => $method, 'path' => $path, 'params' => $params, 'body' => $body], $timeoutMs));
    }
}
