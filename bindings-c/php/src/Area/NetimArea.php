<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Area;

use Anyregistrar\Area;
use Anyregistrar\Type\Changed;
use Anyregistrar\Type\Contacts;
use Anyregistrar\Type\DnsKey;
use Anyregistrar\Type\DsRecord;
use Anyregistrar\Type\Money;
use Anyregistrar\Type\NameServer;
use Anyregistrar\Type\NetimAccountData;
use Anyregistrar\Type\NetimClaimAnswer;
use Anyregistrar\Type\NetimCodeReader;
use Anyregistrar\Type\NetimForwardKind;
use Anyregistrar\Type\NetimOrder;
use Anyregistrar\Type\NetimTldData;
use Anyregistrar\Type\NetimTldOpen;
use Anyregistrar\Type\NetimWhoisText;
use Anyregistrar\Type\Order;

/** Operations on what NETIM alone has. */
final class NetimArea extends Area
{
    /**
     * Ask whether a trademark claim stands against a name, at NETIM.
     *
     * @param string $domain The name, in Unicode or ASCII form.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function claim(
        string $domain,
        ?int $timeoutMs = null,
    ): NetimClaimAnswer {
        return NetimClaimAnswer::read($this->caller->call('netim.claim', ['domain' => $domain], $timeoutMs));
    }

    /**
     * Read the public entry of a name through NETIM.
     *
     * @param string $domain The name, in Unicode or ASCII form.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function whois(
        string $domain,
        ?int $timeoutMs = null,
    ): NetimWhoisText {
        return NetimWhoisText::read($this->caller->call('netim.whois', ['domain' => $domain], $timeoutMs));
    }

    /**
     * Read the account's limits and defaults at NETIM.
     *
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function account(
        ?int $timeoutMs = null,
    ): NetimAccountData {
        return NetimAccountData::read($this->caller->call('netim.account', [], $timeoutMs));
    }

    /**
     * Read all that NETIM says of a TLD.
     *
     * @param string $tld The TLD, with or without a leading dot.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function tld(
        string $tld,
        ?int $timeoutMs = null,
    ): NetimTldData {
        return NetimTldData::read($this->caller->call('netim.tld', ['tld' => $tld], $timeoutMs));
    }

    /**
     * Read which of NETIM's operations are open for a TLD.
     *
     * @param string $tld The TLD, with or without a leading dot.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function tldOperations(
        string $tld,
        ?int $timeoutMs = null,
    ): NetimTldOpen {
        return NetimTldOpen::read($this->caller->call('netim.tld_operations', ['tld' => $tld], $timeoutMs));
    }

    /**
     * Set the tag or the note that NETIM keeps with a domain.
     *
     * @param string $domain The name, in Unicode or ASCII form.
     * @param ?string $tag The tag: a word to find the domain by. Stays where left out.
     * @param ?string $note The note: any text. Stays where left out.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function setRemark(
        string $domain,
        ?string $tag = null,
        ?string $note = null,
        ?int $timeoutMs = null,
    ): Changed {
        return Changed::read($this->caller->call('netim.set_remark', ['domain' => $domain, 'tag' => $tag, 'note' => $note], $timeoutMs));
    }

    /**
     * Hand the token of a membership to the registry of a domain at NETIM.
     *
     * @param string $domain The name, in Unicode or ASCII form.
     * @param string $token The token that the registry gave to its member.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function membership(
        string $domain,
        #[\SensitiveParameter] string $token,
        ?int $timeoutMs = null,
    ): Changed {
        return Changed::read($this->caller->call('netim.membership', ['domain' => $domain, 'token' => $token], $timeoutMs));
    }

    /**
     * Let NETIM sign a zone at its own name servers, or not.
     *
     * @param string $domain The name, in Unicode or ASCII form.
     * @param bool $signed True to sign it, false to stop that.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function setSigning(
        string $domain,
        bool $signed,
        ?int $timeoutMs = null,
    ): Changed {
        return Changed::read($this->caller->call('netim.set_signing', ['domain' => $domain, 'signed' => $signed], $timeoutMs));
    }

    /**
     * Publish the key of a zone at other name servers through NETIM.
     *
     * @param string $domain The name, in Unicode or ASCII form.
     * @param DnsKey|array $key The key.
     * @param list<DsRecord|array> $ds Its digests.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function dnsKey(
        string $domain,
        DnsKey|array $key,
        array $ds,
        ?int $timeoutMs = null,
    ): Changed {
        return Changed::read($this->caller->call('netim.dns_key', ['domain' => $domain, 'key' => $key, 'ds' => $ds], $timeoutMs));
    }

    /**
     * Make a zone at NETIM's name servers anew from a template.
     *
     * @param string $domain The name, in Unicode or ASCII form.
     * @param int $template The number of the DNS template.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function resetZone(
        string $domain,
        int $template,
        ?int $timeoutMs = null,
    ): Changed {
        return Changed::read($this->caller->call('netim.reset_zone', ['domain' => $domain, 'template' => $template], $timeoutMs));
    }

    /**
     * Forward a name's web visitors in one of NETIM's own ways.
     *
     * @param string $domain The name, in Unicode or ASCII form.
     * @param NetimForwardKind|string $kind What is done with visitors.
     * @param ?string $host What stands in front of the domain, such as `www`; left out for the domain itself.
     * @param ?string $target Where they are sent: an address that begins with `http://` or `https://`, or for `ip` an IP address. Not for `parking`.
     * @param ?bool $permanent Browsers are told that it is for good (301) and not for now (302); only for `direct`.
     * @param ?string $title The title of the page that masks the target; only for `masked`.
     * @param ?string $parking NETIM's name of the page that is shown; only for `parking`.
     * @param ?bool $https Answer visitors who come with `https` as well. REST 3.0 alone has it.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function setForward(
        string $domain,
        NetimForwardKind|string $kind,
        ?string $host = null,
        ?string $target = null,
        ?bool $permanent = null,
        ?string $title = null,
        ?string $parking = null,
        ?bool $https = null,
        ?int $timeoutMs = null,
    ): Changed {
        return Changed::read($this->caller->call('netim.set_forward', ['domain' => $domain, 'kind' => $kind, 'host' => $host, 'target' => $target, 'permanent' => $permanent, 'title' => $title, 'parking' => $parking, 'https' => $https], $timeoutMs));
    }

    /**
     * Let NETIM make a new auth code and send it by mail.
     *
     * @param string $domain The name, in Unicode or ASCII form.
     * @param NetimCodeReader|string $to Who gets it.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function sendAuthCode(
        string $domain,
        NetimCodeReader|string $to,
        ?int $timeoutMs = null,
    ): Changed {
        return Changed::read($this->caller->call('netim.send_auth_code', ['domain' => $domain, 'to' => $to], $timeoutMs));
    }

    /**
     * Transfer a domain in at NETIM and give it another owner.
     *
     * If this throws a `RegistrarError`, nothing was bought. Otherwise `$order->state` says succeeded, pending,
     * unknown or review; the same `$key` gives the same order.
     *
     * @param string $domain The name, in Unicode or ASCII form.
     * @param ?string $authCode The code from the losing registrar, where the TLD has one.
     * @param Contacts|array|null $contacts Whose it will be: at least the registrant.
     * @param list<NameServer|array|string> $nameservers The name servers.
     * @param Money|array|null $maxPrice The most to pay. Above it, or where the price cannot be learnt, nothing is bought.
     * @param NetimOrder|array|null $netim The order's options.
     * @param ?string $key Your own name for this purchase, such as the invoice's line.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     * @param bool $dryRun Check everything and buy nothing.
     */
    public function transferTrade(
        string $domain,
        #[\SensitiveParameter] ?string $authCode = null,
        #[\SensitiveParameter] Contacts|array|null $contacts = null,
        array $nameservers = [],
        Money|array|null $maxPrice = null,
        NetimOrder|array|null $netim = null,
        ?string $key = null,
        ?int $timeoutMs = null,
        bool $dryRun = false,
    ): Order {
        return Order::read($this->caller->call('netim.transfer_trade', ['domain' => $domain, 'authCode' => $authCode, 'contacts' => $contacts, 'nameservers' => $nameservers, 'maxPrice' => $maxPrice, 'netim' => $netim], $timeoutMs, $key, $dryRun));
    }

    /**
     * Take a domain over from another account at NETIM.
     *
     * If this throws a `RegistrarError`, nothing was bought. Otherwise `$order->state` says succeeded, pending,
     * unknown or review; the same `$key` gives the same order.
     *
     * @param string $domain The name, in Unicode or ASCII form.
     * @param ?string $authCode The domain's code. Without it, both accounts have to confirm by mail.
     * @param Contacts|array|null $contacts The contacts besides the registrant; the account's own defaults where left out.
     * @param list<NameServer|array|string> $nameservers The name servers.
     * @param Money|array|null $maxPrice The most to pay. NETIM tells no price for it, so that with this nothing is bought.
     * @param ?string $key Your own name for this purchase, such as the invoice's line.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     * @param bool $dryRun Check everything and buy nothing.
     */
    public function internalTransfer(
        string $domain,
        #[\SensitiveParameter] ?string $authCode = null,
        #[\SensitiveParameter] Contacts|array|null $contacts = null,
        array $nameservers = [],
        Money|array|null $maxPrice = null,
        ?string $key = null,
        ?int $timeoutMs = null,
        bool $dryRun = false,
    ): Order {
        return Order::read($this->caller->call('netim.internal_transfer', ['domain' => $domain, 'authCode' => $authCode, 'contacts' => $contacts, 'nameservers' => $nameservers, 'maxPrice' => $maxPrice], $timeoutMs, $key, $dryRun));
    }
}
