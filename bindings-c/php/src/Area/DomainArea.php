<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Area;

use Anyregistrar\Area;
use Anyregistrar\Listing;
use Anyregistrar\Type\AuthCodeReply;
use Anyregistrar\Type\Changed;
use Anyregistrar\Type\CheckReport;
use Anyregistrar\Type\ClaimNotice;
use Anyregistrar\Type\Contacts;
use Anyregistrar\Type\DnsKey;
use Anyregistrar\Type\DomainDetails;
use Anyregistrar\Type\DomainPage;
use Anyregistrar\Type\DsRecord;
use Anyregistrar\Type\InternetbsOrder;
use Anyregistrar\Type\InternetbsRelease;
use Anyregistrar\Type\Launch;
use Anyregistrar\Type\ListedDomain;
use Anyregistrar\Type\Locks;
use Anyregistrar\Type\LogicboxesContactChange;
use Anyregistrar\Type\LogicboxesOrder;
use Anyregistrar\Type\Money;
use Anyregistrar\Type\NameServer;
use Anyregistrar\Type\NetimContactChange;
use Anyregistrar\Type\NetimOrder;
use Anyregistrar\Type\Order;
use Anyregistrar\Type\PriceKind;
use Anyregistrar\Type\Quote;
use Anyregistrar\Type\RealtimeregisterOrder;
use Anyregistrar\Type\RegistryStatus;
use Anyregistrar\Type\Suggestions;
use Anyregistrar\Type\TransferCheck;
use Anyregistrar\Type\TransferHistory;
use Anyregistrar\Type\TransferStatus;
use Anyregistrar\Type\Validation;

/** Operations on domains. */
final class DomainArea extends Area
{
    /**
     * Ask whether names can be registered, many at once.
     *
     * @param list<string> $domains The names, up to 10,000; the registrar's own limits per request are seen to.
     * @param ?string $name A name without its TLD, to be asked about under each of `tlds`, beside `domains`.
     * @param list<string> $tlds The TLDs for `name`.
     * @param ?string $language The language tag for internationalised names, where the registrar wants one.
     * @param bool $alternatives Give other names, too, that can be had, where the registrar knows some.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function check(
        array $domains = [],
        ?string $name = null,
        array $tlds = [],
        ?string $language = null,
        bool $alternatives = false,
        ?int $timeoutMs = null,
    ): CheckReport {
        return CheckReport::read($this->caller->call('domain.check', ['domains' => $domains, 'name' => $name, 'tlds' => $tlds, 'language' => $language, 'alternatives' => $alternatives], $timeoutMs));
    }

    /**
     * Learn what an operation on a name costs, without buying.
     *
     * @param string $domain The name, in Unicode or ASCII form.
     * @param PriceKind|string $operation What would be bought.
     * @param ?int $years For how many years; one where nothing is said.
     * @param ?int $months For how many months, instead of years.
     * @param ?string $authCode The auth code of a domain that would be transferred, where the registrar's price goes by it (NETIM).
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function quote(
        string $domain,
        PriceKind|string $operation,
        ?int $years = null,
        ?int $months = null,
        #[\SensitiveParameter] ?string $authCode = null,
        ?int $timeoutMs = null,
    ): Quote {
        return Quote::read($this->caller->call('domain.quote', ['domain' => $domain, 'operation' => $operation, 'years' => $years, 'months' => $months, 'authCode' => $authCode], $timeoutMs));
    }

    /**
     * Read all that the registrar knows of a domain.
     *
     * @param string $domain The name, in Unicode or ASCII form.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function info(
        string $domain,
        ?int $timeoutMs = null,
    ): DomainDetails {
        return DomainDetails::read($this->caller->call('domain.info', ['domain' => $domain], $timeoutMs));
    }

    /**
     * Read what the registry itself says of a domain's state.
     *
     * @param string $domain The name, in Unicode or ASCII form.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function registryStatus(
        string $domain,
        ?int $timeoutMs = null,
    ): RegistryStatus {
        return RegistryStatus::read($this->caller->call('domain.registry_status', ['domain' => $domain], $timeoutMs));
    }

    /**
     * List the domains of the account, page by page.
     *
     * What it gives reads page after page as it is iterated; `pages()` gives the pages themselves. Its
     * `failed()` tells afterwards what could not be read, and is missing among the items.
     *
     * @param ?string $after Where to go on: `next` of the page before. The first page where left out.
     * @param ?int $pageSize How many domains on a page; the registrar's best size where left out.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     *
     * @return Listing<ListedDomain, DomainPage>
     */
    public function list(
        ?string $after = null,
        ?int $pageSize = null,
        ?int $timeoutMs = null,
    ): Listing {
        return new Listing(
            fn (?string $after): DomainPage => DomainPage::read($this->caller->call('domain.list', ['after' => $after, 'pageSize' => $pageSize], $timeoutMs)),
            $after,
            fn (DomainPage $page): array => $page->domains,
            fn (DomainPage $page): ?string => $page->next,
            fn (DomainPage $page): array => $page->failed,
        );
    }

    /**
     * Replace the name servers of a domain.
     *
     * @param string $domain The name, in Unicode or ASCII form.
     * @param list<NameServer|array|string> $nameservers The whole new set.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function setNameservers(
        string $domain,
        array $nameservers,
        ?int $timeoutMs = null,
    ): Changed {
        return Changed::read($this->caller->call('domain.set_nameservers', ['domain' => $domain, 'nameservers' => $nameservers], $timeoutMs));
    }

    /**
     * Lock a domain against transfer, or unlock it.
     *
     * @param string $domain The name, in Unicode or ASCII form.
     * @param bool $locked True to lock, false to unlock.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function setLock(
        string $domain,
        bool $locked,
        ?int $timeoutMs = null,
    ): Changed {
        return Changed::read($this->caller->call('domain.set_lock', ['domain' => $domain, 'locked' => $locked], $timeoutMs));
    }

    /**
     * Read the auth code that another registrar needs to take the domain over.
     *
     * @param string $domain The name, in Unicode or ASCII form.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function authCode(
        string $domain,
        ?int $timeoutMs = null,
    ): AuthCodeReply {
        return AuthCodeReply::read($this->caller->call('domain.auth_code', ['domain' => $domain], $timeoutMs));
    }

    /**
     * Read the trademark claim that stands against a name.
     *
     * @param string $lookupKey The key that `domain.check` gave with the claim.
     * @param ?string $domain The name, for registrars that want it besides.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function claimNotice(
        string $lookupKey,
        ?string $domain = null,
        ?int $timeoutMs = null,
    ): ClaimNotice {
        return ClaimNotice::read($this->caller->call('domain.claim_notice', ['lookupKey' => $lookupKey, 'domain' => $domain], $timeoutMs));
    }

    /**
     * Think of names like a keyword.
     *
     * @param string $keyword One or a few words.
     * @param list<string> $tlds Only names under these TLDs; the registrar's own choice where none are given.
     * @param bool $exact Only the keyword itself, under several TLDs, and no other words.
     * @param bool $adult Names for adults may be among them.
     * @param ?int $limit How many at most; all that the registrar gives where left out.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function suggest(
        string $keyword,
        array $tlds = [],
        bool $exact = false,
        bool $adult = false,
        ?int $limit = null,
        ?int $timeoutMs = null,
    ): Suggestions {
        return Suggestions::read($this->caller->call('domain.suggest', ['keyword' => $keyword, 'tlds' => $tlds, 'exact' => $exact, 'adult' => $adult, 'limit' => $limit], $timeoutMs));
    }

    /**
     * Read the locks that lie on a domain.
     *
     * @param string $domain The name, in Unicode or ASCII form.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function locks(
        string $domain,
        ?int $timeoutMs = null,
    ): Locks {
        return Locks::read($this->caller->call('domain.locks', ['domain' => $domain], $timeoutMs));
    }

    /**
     * Ask whether a domain can be transferred in now.
     *
     * @param string $domain The name, in Unicode or ASCII form.
     * @param ?string $authCode The code from the losing registrar, for registrars that try it.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function transferCheck(
        string $domain,
        #[\SensitiveParameter] ?string $authCode = null,
        ?int $timeoutMs = null,
    ): TransferCheck {
        return TransferCheck::read($this->caller->call('domain.transfer_check', ['domain' => $domain, 'authCode' => $authCode], $timeoutMs));
    }

    /**
     * Read how far a transfer is.
     *
     * @param string $domain The name, in Unicode or ASCII form.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function transferStatus(
        string $domain,
        ?int $timeoutMs = null,
    ): TransferStatus {
        return TransferStatus::read($this->caller->call('domain.transfer_status', ['domain' => $domain], $timeoutMs));
    }

    /**
     * Hand in the auth code of a transfer that waits for it.
     *
     * @param string $domain The name, in Unicode or ASCII form.
     * @param string $authCode The code from the losing registrar.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function transferSubmitCode(
        string $domain,
        #[\SensitiveParameter] string $authCode,
        ?int $timeoutMs = null,
    ): Changed {
        return Changed::read($this->caller->call('domain.transfer_submit_code', ['domain' => $domain, 'authCode' => $authCode], $timeoutMs));
    }

    /**
     * Send the mail once more that asks the holder to approve a transfer.
     *
     * @param string $domain The name, in Unicode or ASCII form.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function transferResend(
        string $domain,
        ?int $timeoutMs = null,
    ): Changed {
        return Changed::read($this->caller->call('domain.transfer_resend', ['domain' => $domain], $timeoutMs));
    }

    /**
     * Try a transfer in once more, after what held it up was put right.
     *
     * @param string $domain The name, in Unicode or ASCII form.
     * @param ?string $authCode The code from the losing registrar, where the one before was wrong.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function transferRetry(
        string $domain,
        #[\SensitiveParameter] ?string $authCode = null,
        ?int $timeoutMs = null,
    ): Changed {
        return Changed::read($this->caller->call('domain.transfer_retry', ['domain' => $domain, 'authCode' => $authCode], $timeoutMs));
    }

    /**
     * Call off a transfer in.
     *
     * @param string $domain The name, in Unicode or ASCII form.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function transferCancel(
        string $domain,
        ?int $timeoutMs = null,
    ): Changed {
        return Changed::read($this->caller->call('domain.transfer_cancel', ['domain' => $domain], $timeoutMs));
    }

    /**
     * Look back at what happened to a domain's transfers.
     *
     * @param string $domain The name, in Unicode or ASCII form.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function transferHistory(
        string $domain,
        ?int $timeoutMs = null,
    ): TransferHistory {
        return TransferHistory::read($this->caller->call('domain.transfer_history', ['domain' => $domain], $timeoutMs));
    }

    /**
     * Agree to the transfer of a domain to another registrar.
     *
     * @param string $domain The name, in Unicode or ASCII form.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function transferApprove(
        string $domain,
        ?int $timeoutMs = null,
    ): Changed {
        return Changed::read($this->caller->call('domain.transfer_approve', ['domain' => $domain], $timeoutMs));
    }

    /**
     * Refuse the transfer of a domain to another registrar.
     *
     * @param string $domain The name, in Unicode or ASCII form.
     * @param ?string $reason Why, for registrars that want to know; they get these words. Nothing is made up where it is missing.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function transferReject(
        string $domain,
        ?string $reason = null,
        ?int $timeoutMs = null,
    ): Changed {
        return Changed::read($this->caller->call('domain.transfer_reject', ['domain' => $domain, 'reason' => $reason], $timeoutMs));
    }

    /**
     * Give a domain other contacts.
     *
     * @param string $domain The name, in Unicode or ASCII form.
     * @param Contacts|array $contacts The contacts that change.
     * @param array<string, string> $extra What the TLD asks besides, by name; see `tld.info`.
     * @param bool $noTransferLock Do not lock the domain against transfers for sixty days after a new registrant, where that can be chosen.
     * @param bool $designatedAgent Approve a new registrant in the name of both, as their designated agent: only with their consent.
     * @param LogicboxesContactChange|array|null $logicboxes What only LogicBoxes knows.
     * @param NetimContactChange|array|null $netim What only NETIM knows.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function setContacts(
        string $domain,
        #[\SensitiveParameter] Contacts|array $contacts,
        array $extra = [],
        bool $noTransferLock = false,
        bool $designatedAgent = false,
        LogicboxesContactChange|array|null $logicboxes = null,
        NetimContactChange|array|null $netim = null,
        ?int $timeoutMs = null,
    ): Changed {
        return Changed::read($this->caller->call('domain.set_contacts', ['domain' => $domain, 'contacts' => $contacts, 'extra' => $extra, 'noTransferLock' => $noTransferLock, 'designatedAgent' => $designatedAgent, 'logicboxes' => $logicboxes, 'netim' => $netim], $timeoutMs));
    }

    /**
     * Hide a domain's contacts from the public, or show them.
     *
     * @param string $domain The name, in Unicode or ASCII form.
     * @param bool $privacy True to hide them. Where privacy is sold, it has to be bought first.
     * @param ?string $reason Why, for registrars that want to know; they get these words. Nothing is made up where it is missing.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function setPrivacy(
        string $domain,
        bool $privacy,
        ?string $reason = null,
        ?int $timeoutMs = null,
    ): Changed {
        return Changed::read($this->caller->call('domain.set_privacy', ['domain' => $domain, 'privacy' => $privacy, 'reason' => $reason], $timeoutMs));
    }

    /**
     * Let the registrar renew a domain by itself, or not.
     *
     * @param string $domain The name, in Unicode or ASCII form.
     * @param bool $autoRenew True to let it. Where a panel renews, too, that is a double charge.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function setAutoRenew(
        string $domain,
        bool $autoRenew,
        ?int $timeoutMs = null,
    ): Changed {
        return Changed::read($this->caller->call('domain.set_auto_renew', ['domain' => $domain, 'autoRenew' => $autoRenew], $timeoutMs));
    }

    /**
     * Suspend a domain, or end its suspension.
     *
     * @param string $domain The name, in Unicode or ASCII form.
     * @param bool $hold True to suspend it.
     * @param ?string $reason Why, for registrars that want to know; they get these words. Nothing is made up where it is missing.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function setHold(
        string $domain,
        bool $hold,
        ?string $reason = null,
        ?int $timeoutMs = null,
    ): Changed {
        return Changed::read($this->caller->call('domain.set_hold', ['domain' => $domain, 'hold' => $hold, 'reason' => $reason], $timeoutMs));
    }

    /**
     * Replace what the registry publishes to secure a domain's zone.
     *
     * @param string $domain The name, in Unicode or ASCII form.
     * @param list<DsRecord|array> $ds DS records, which most registries take.
     * @param list<DnsKey|array> $keys Keys in full, for registries that make the DS records themselves. One of the two kinds, not both.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function setDnssec(
        string $domain,
        array $ds = [],
        array $keys = [],
        ?int $timeoutMs = null,
    ): Changed {
        return Changed::read($this->caller->call('domain.set_dnssec', ['domain' => $domain, 'ds' => $ds, 'keys' => $keys], $timeoutMs));
    }

    /**
     * Give a domain another auth code.
     *
     * @param string $domain The name, in Unicode or ASCII form.
     * @param string $authCode The new code.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function setAuthCode(
        string $domain,
        #[\SensitiveParameter] string $authCode,
        ?int $timeoutMs = null,
    ): Changed {
        return Changed::read($this->caller->call('domain.set_auth_code', ['domain' => $domain, 'authCode' => $authCode], $timeoutMs));
    }

    /**
     * Let the registrar make a new auth code. The old one is good no more.
     *
     * @param string $domain The name, in Unicode or ASCII form.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function newAuthCode(
        string $domain,
        ?int $timeoutMs = null,
    ): AuthCodeReply {
        return AuthCodeReply::read($this->caller->call('domain.new_auth_code', ['domain' => $domain], $timeoutMs));
    }

    /**
     * Give a domain up.
     *
     * @param string $domain The name, in Unicode or ASCII form.
     * @param ?string $reason Why, for registrars that want to know.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function delete(
        string $domain,
        ?string $reason = null,
        ?int $timeoutMs = null,
    ): Changed {
        return Changed::read($this->caller->call('domain.delete', ['domain' => $domain, 'reason' => $reason], $timeoutMs));
    }

    /**
     * Hand a domain to another registrar, at registries where the losing side does that.
     *
     * @param string $domain The name, in Unicode or ASCII form.
     * @param string $recipient Who gets it: for .uk the other registrar's tag.
     * @param InternetbsRelease|array|null $internetbs What only Internet.bs knows.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function release(
        string $domain,
        string $recipient,
        InternetbsRelease|array|null $internetbs = null,
        ?int $timeoutMs = null,
    ): Changed {
        return Changed::read($this->caller->call('domain.release', ['domain' => $domain, 'recipient' => $recipient, 'internetbs' => $internetbs], $timeoutMs));
    }

    /**
     * Move a domain into another account at the same registrar.
     *
     * @param string $domain The name, in Unicode or ASCII form.
     * @param string $recipient Whose account gets it, as the registrar knows it: a login, such as an e-mail address.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function push(
        string $domain,
        string $recipient,
        ?int $timeoutMs = null,
    ): Changed {
        return Changed::read($this->caller->call('domain.push', ['domain' => $domain, 'recipient' => $recipient], $timeoutMs));
    }

    /**
     * Send the mail once more that asks the registrant to confirm their data.
     *
     * @param string $domain The name, in Unicode or ASCII form.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function resendVerification(
        string $domain,
        ?int $timeoutMs = null,
    ): Changed {
        return Changed::read($this->caller->call('domain.resend_verification', ['domain' => $domain], $timeoutMs));
    }

    /**
     * Register a domain.
     *
     * If this throws a `RegistrarError`, nothing was bought. Otherwise `$order->state` says succeeded, pending,
     * unknown or review; the same `$key` gives the same order.
     *
     * @param string $domain The name, in Unicode or ASCII form.
     * @param ?int $years For how many years.
     * @param ?int $months For how many months, instead of years.
     * @param Contacts|array|null $contacts Whose it will be: at least the registrant. Roles left out are filled with the registrant where the registry wants them.
     * @param list<NameServer|array|string> $nameservers The name servers; the registrar's own hold where none are given and the registrar has some.
     * @param array<string, string> $extra What the TLD asks besides, by name; see `tld.info`.
     * @param ?string $language The language tag of an internationalised name.
     * @param Launch|array|null $launch The launch phase of the TLD, where it is in one.
     * @param bool $privacy Hide the contacts from the public; bought where it costs.
     * @param bool $autoRenew Let the registrar renew by itself. Off where left out, and off is said to the registrar.
     * @param Money|array|null $maxPrice The most to pay. Above it, or where the price cannot be learnt, nothing is bought.
     * @param LogicboxesOrder|array|null $logicboxes What only LogicBoxes knows.
     * @param NetimOrder|array|null $netim What only NETIM knows.
     * @param InternetbsOrder|array|null $internetbs What only Internet.bs knows.
     * @param RealtimeregisterOrder|array|null $realtimeregister What only Realtime Register knows.
     * @param ?string $key Your own name for this purchase, such as the invoice's line.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     * @param bool $dryRun Check everything and buy nothing.
     */
    public function register(
        string $domain,
        ?int $years = null,
        ?int $months = null,
        #[\SensitiveParameter] Contacts|array|null $contacts = null,
        array $nameservers = [],
        array $extra = [],
        ?string $language = null,
        Launch|array|null $launch = null,
        bool $privacy = false,
        bool $autoRenew = false,
        Money|array|null $maxPrice = null,
        LogicboxesOrder|array|null $logicboxes = null,
        NetimOrder|array|null $netim = null,
        InternetbsOrder|array|null $internetbs = null,
        RealtimeregisterOrder|array|null $realtimeregister = null,
        ?string $key = null,
        ?int $timeoutMs = null,
        bool $dryRun = false,
    ): Order {
        return Order::read($this->caller->call('domain.register', ['domain' => $domain, 'years' => $years, 'months' => $months, 'contacts' => $contacts, 'nameservers' => $nameservers, 'extra' => $extra, 'language' => $language, 'launch' => $launch, 'privacy' => $privacy, 'autoRenew' => $autoRenew, 'maxPrice' => $maxPrice, 'logicboxes' => $logicboxes, 'netim' => $netim, 'internetbs' => $internetbs, 'realtimeregister' => $realtimeregister], $timeoutMs, $key, $dryRun));
    }

    /**
     * Transfer a domain in from another registrar.
     *
     * If this throws a `RegistrarError`, nothing was bought. Otherwise `$order->state` says succeeded, pending,
     * unknown or review; the same `$key` gives the same order.
     *
     * @param string $domain The name, in Unicode or ASCII form.
     * @param ?string $authCode The code from the losing registrar. Some TLDs need it at once, some later, some never; see `tld.info`.
     * @param ?int $years Years to add with the transfer, where the registrar offers a choice.
     * @param Contacts|array|null $contacts Whose it will be: at least the registrant.
     * @param list<NameServer|array|string> $nameservers The name servers; those that are set stay where none are given.
     * @param array<string, string> $extra What the TLD asks besides, by name; see `tld.info`.
     * @param bool $privacy Hide the contacts from the public; bought where it costs.
     * @param bool $autoRenew Let the registrar renew by itself. Off where left out, and off is said to the registrar.
     * @param Money|array|null $maxPrice The most to pay. Above it, or where the price cannot be learnt, nothing is bought.
     * @param LogicboxesOrder|array|null $logicboxes What only LogicBoxes knows.
     * @param NetimOrder|array|null $netim What only NETIM knows.
     * @param InternetbsOrder|array|null $internetbs What only Internet.bs knows.
     * @param RealtimeregisterOrder|array|null $realtimeregister What only Realtime Register knows.
     * @param ?string $key Your own name for this purchase, such as the invoice's line.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     * @param bool $dryRun Check everything and buy nothing.
     */
    public function transfer(
        string $domain,
        #[\SensitiveParameter] ?string $authCode = null,
        ?int $years = null,
        #[\SensitiveParameter] Contacts|array|null $contacts = null,
        array $nameservers = [],
        array $extra = [],
        bool $privacy = false,
        bool $autoRenew = false,
        Money|array|null $maxPrice = null,
        LogicboxesOrder|array|null $logicboxes = null,
        NetimOrder|array|null $netim = null,
        InternetbsOrder|array|null $internetbs = null,
        RealtimeregisterOrder|array|null $realtimeregister = null,
        ?string $key = null,
        ?int $timeoutMs = null,
        bool $dryRun = false,
    ): Order {
        return Order::read($this->caller->call('domain.transfer', ['domain' => $domain, 'authCode' => $authCode, 'years' => $years, 'contacts' => $contacts, 'nameservers' => $nameservers, 'extra' => $extra, 'privacy' => $privacy, 'autoRenew' => $autoRenew, 'maxPrice' => $maxPrice, 'logicboxes' => $logicboxes, 'netim' => $netim, 'internetbs' => $internetbs, 'realtimeregister' => $realtimeregister], $timeoutMs, $key, $dryRun));
    }

    /**
     * Extend a registration.
     *
     * If this throws a `RegistrarError`, nothing was bought. Otherwise `$order->state` says succeeded, pending,
     * unknown or review; the same `$key` gives the same order.
     *
     * @param string $domain The name, in Unicode or ASCII form.
     * @param ?int $years How many years to add.
     * @param ?int $months How many months to add, instead of years.
     * @param ?string $currentExpiry The expiry (UTC) that the caller has on record. Where the registrar has another, nothing is bought.
     * @param array<string, string> $extra What the TLD asks besides, by name; see `tld.info`.
     * @param bool $privacy Renew the bought privacy with the domain.
     * @param bool $autoRenew Let the registrar renew by itself. Off where left out, and off is said to the registrar.
     * @param Money|array|null $maxPrice The most to pay. Above it, or where the price cannot be learnt, nothing is bought.
     * @param LogicboxesOrder|array|null $logicboxes What only LogicBoxes knows.
     * @param InternetbsOrder|array|null $internetbs What only Internet.bs knows.
     * @param RealtimeregisterOrder|array|null $realtimeregister What only Realtime Register knows.
     * @param ?string $key Your own name for this purchase, such as the invoice's line.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     * @param bool $dryRun Check everything and buy nothing.
     */
    public function renew(
        string $domain,
        ?int $years = null,
        ?int $months = null,
        ?string $currentExpiry = null,
        array $extra = [],
        bool $privacy = false,
        bool $autoRenew = false,
        Money|array|null $maxPrice = null,
        LogicboxesOrder|array|null $logicboxes = null,
        InternetbsOrder|array|null $internetbs = null,
        RealtimeregisterOrder|array|null $realtimeregister = null,
        ?string $key = null,
        ?int $timeoutMs = null,
        bool $dryRun = false,
    ): Order {
        return Order::read($this->caller->call('domain.renew', ['domain' => $domain, 'years' => $years, 'months' => $months, 'currentExpiry' => $currentExpiry, 'extra' => $extra, 'privacy' => $privacy, 'autoRenew' => $autoRenew, 'maxPrice' => $maxPrice, 'logicboxes' => $logicboxes, 'internetbs' => $internetbs, 'realtimeregister' => $realtimeregister], $timeoutMs, $key, $dryRun));
    }

    /**
     * Bring a deleted domain back out of redemption.
     *
     * If this throws a `RegistrarError`, nothing was bought. Otherwise `$order->state` says succeeded, pending,
     * unknown or review; the same `$key` gives the same order.
     *
     * @param string $domain The name, in Unicode or ASCII form.
     * @param ?string $reason Why, for registries that want to know; they get these words. Nothing is made up where it is missing.
     * @param Money|array|null $maxPrice The most to pay. Above it, or where the price cannot be learnt, nothing is bought.
     * @param LogicboxesOrder|array|null $logicboxes What only LogicBoxes knows.
     * @param InternetbsOrder|array|null $internetbs What only Internet.bs knows.
     * @param RealtimeregisterOrder|array|null $realtimeregister What only Realtime Register knows.
     * @param ?string $key Your own name for this purchase, such as the invoice's line.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     * @param bool $dryRun Check everything and buy nothing.
     */
    public function restore(
        string $domain,
        ?string $reason = null,
        Money|array|null $maxPrice = null,
        LogicboxesOrder|array|null $logicboxes = null,
        InternetbsOrder|array|null $internetbs = null,
        RealtimeregisterOrder|array|null $realtimeregister = null,
        ?string $key = null,
        ?int $timeoutMs = null,
        bool $dryRun = false,
    ): Order {
        return Order::read($this->caller->call('domain.restore', ['domain' => $domain, 'reason' => $reason, 'maxPrice' => $maxPrice, 'logicboxes' => $logicboxes, 'internetbs' => $internetbs, 'realtimeregister' => $realtimeregister], $timeoutMs, $key, $dryRun));
    }

    /**
     * Give a domain to another holder, at registries that sell the change.
     *
     * If this throws a `RegistrarError`, nothing was bought. Otherwise `$order->state` says succeeded, pending,
     * unknown or review; the same `$key` gives the same order.
     *
     * @param string $domain The name, in Unicode or ASCII form.
     * @param Contacts|array|null $contacts Whose it will be: at least the registrant.
     * @param list<NameServer|array|string> $nameservers The name servers; those that are set stay where none are given.
     * @param array<string, string> $extra What the TLD asks besides, by name; see `tld.info`.
     * @param Money|array|null $maxPrice The most to pay. Above it, or where the price cannot be learnt, nothing is bought.
     * @param InternetbsOrder|array|null $internetbs What only Internet.bs knows.
     * @param NetimOrder|array|null $netim What only NETIM knows.
     * @param ?string $key Your own name for this purchase, such as the invoice's line.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     * @param bool $dryRun Check everything and buy nothing.
     */
    public function trade(
        string $domain,
        #[\SensitiveParameter] Contacts|array|null $contacts = null,
        array $nameservers = [],
        array $extra = [],
        Money|array|null $maxPrice = null,
        InternetbsOrder|array|null $internetbs = null,
        NetimOrder|array|null $netim = null,
        ?string $key = null,
        ?int $timeoutMs = null,
        bool $dryRun = false,
    ): Order {
        return Order::read($this->caller->call('domain.trade', ['domain' => $domain, 'contacts' => $contacts, 'nameservers' => $nameservers, 'extra' => $extra, 'maxPrice' => $maxPrice, 'internetbs' => $internetbs, 'netim' => $netim], $timeoutMs, $key, $dryRun));
    }

    /**
     * Buy privacy for a domain, which hides its contacts from the public.
     *
     * If this throws a `RegistrarError`, nothing was bought. Otherwise `$order->state` says succeeded, pending,
     * unknown or review; the same `$key` gives the same order.
     *
     * @param string $domain The name, in Unicode or ASCII form.
     * @param Money|array|null $maxPrice The most to pay. Above it, or where the price cannot be learnt, nothing is bought.
     * @param LogicboxesOrder|array|null $logicboxes What only LogicBoxes knows.
     * @param RealtimeregisterOrder|array|null $realtimeregister What only Realtime Register knows.
     * @param ?string $key Your own name for this purchase, such as the invoice's line.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     * @param bool $dryRun Check everything and buy nothing.
     */
    public function buyPrivacy(
        string $domain,
        Money|array|null $maxPrice = null,
        LogicboxesOrder|array|null $logicboxes = null,
        RealtimeregisterOrder|array|null $realtimeregister = null,
        ?string $key = null,
        ?int $timeoutMs = null,
        bool $dryRun = false,
    ): Order {
        return Order::read($this->caller->call('domain.buy_privacy', ['domain' => $domain, 'maxPrice' => $maxPrice, 'logicboxes' => $logicboxes, 'realtimeregister' => $realtimeregister], $timeoutMs, $key, $dryRun));
    }

    /**
     * Check an order and its price as placing it would, and place nothing.
     *
     * @param ?array $register A registration.
     * @param ?array $transfer A transfer.
     * @param ?array $renew A renewal.
     * @param ?array $restore A restoration.
     * @param ?array $trade A change of holder.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function validate(
        #[\SensitiveParameter] ?array $register = null,
        #[\SensitiveParameter] ?array $transfer = null,
        #[\SensitiveParameter] ?array $renew = null,
        #[\SensitiveParameter] ?array $restore = null,
        #[\SensitiveParameter] ?array $trade = null,
        ?int $timeoutMs = null,
    ): Validation {
        return Validation::read($this->caller->call('domain.validate', ['register' => $register, 'transfer' => $transfer, 'renew' => $renew, 'restore' => $restore, 'trade' => $trade], $timeoutMs));
    }
}
