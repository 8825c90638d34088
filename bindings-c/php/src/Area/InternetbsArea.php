<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Area;

use Anyregistrar\Area;
use Anyregistrar\Type\AccountConfiguration;
use Anyregistrar\Type\Balances;
use Anyregistrar\Type\Changed;
use Anyregistrar\Type\DefaultCurrency;
use Anyregistrar\Type\DomainContacts;
use Anyregistrar\Type\DomainCount;
use Anyregistrar\Type\DomainPage;
use Anyregistrar\Type\InternetbsPrivacy;
use Anyregistrar\Type\InternetbsSort;
use Anyregistrar\Type\InternetbsTld;
use Anyregistrar\Type\Money;
use Anyregistrar\Type\PriceRows;
use Anyregistrar\Type\PrivacyLevel;
use Anyregistrar\Type\PrivacyTlds;
use Anyregistrar\Type\RegistrantVerification;

/** Operations on what Internet.bs alone has. */
final class InternetbsArea extends Area
{
    /**
     * Read a domain's contacts, which Internet.bs keeps within each domain.
     *
     * @param string $domain The name, in Unicode or ASCII form.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function contacts(
        string $domain,
        ?int $timeoutMs = null,
    ): DomainContacts {
        return DomainContacts::read($this->caller->call('internetbs.contacts', ['domain' => $domain], $timeoutMs));
    }

    /**
     * Give a domain the contacts of another one of the account at Internet.bs.
     *
     * @param string $domain The name, in Unicode or ASCII form.
     * @param string $source A domain of this account whose contacts it gets, in place of its own. Best one of the same TLD.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function cloneContacts(
        string $domain,
        string $source,
        ?int $timeoutMs = null,
    ): Changed {
        return Changed::read($this->caller->call('internetbs.clone_contacts', ['domain' => $domain, 'source' => $source], $timeoutMs));
    }

    /**
     * Look for domains of the account at Internet.bs.
     *
     * @param ?int $expiringWithinDays Those that expire within so many days, or have expired.
     * @param bool $pendingTransfer Those that are being transferred in. Not together with `expiringWithinDays`.
     * @param ?string $search Those whose name has this in it.
     * @param list<string> $tlds Those of these TLDs.
     * @param InternetbsSort|string|null $sort The order; by name where left out.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function findDomains(
        ?int $expiringWithinDays = null,
        bool $pendingTransfer = false,
        ?string $search = null,
        array $tlds = [],
        InternetbsSort|string|null $sort = null,
        ?int $timeoutMs = null,
    ): DomainPage {
        return DomainPage::read($this->caller->call('internetbs.find_domains', ['expiringWithinDays' => $expiringWithinDays, 'pendingTransfer' => $pendingTransfer, 'search' => $search, 'tlds' => $tlds, 'sort' => $sort], $timeoutMs));
    }

    /**
     * Count the account's domains at Internet.bs.
     *
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function domainCount(
        ?int $timeoutMs = null,
    ): DomainCount {
        return DomainCount::read($this->caller->call('internetbs.domain_count', [], $timeoutMs));
    }

    /**
     * Read whether a registrant has confirmed their mail address at Internet.bs.
     *
     * @param string $domain The name, in Unicode or ASCII form.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function verification(
        string $domain,
        ?int $timeoutMs = null,
    ): RegistrantVerification {
        return RegistrantVerification::read($this->caller->call('internetbs.verification', ['domain' => $domain], $timeoutMs));
    }

    /**
     * Read how much Internet.bs hides of a domain's contacts.
     *
     * @param string $domain The name, in Unicode or ASCII form.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function privacy(
        string $domain,
        ?int $timeoutMs = null,
    ): PrivacyLevel {
        return PrivacyLevel::read($this->caller->call('internetbs.privacy', ['domain' => $domain], $timeoutMs));
    }

    /**
     * Hide all of a domain's contacts at Internet.bs, or a part of them.
     *
     * @param string $domain The name, in Unicode or ASCII form.
     * @param InternetbsPrivacy|string $level How much.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function setPrivacy(
        string $domain,
        InternetbsPrivacy|string $level,
        ?int $timeoutMs = null,
    ): Changed {
        return Changed::read($this->caller->call('internetbs.set_privacy', ['domain' => $domain, 'level' => $level], $timeoutMs));
    }

    /**
     * Ask Internet.bs itself what it wants for a TLD.
     *
     * @param string $tld The TLD, such as `com` or `co.uk`.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function tldInfo(
        string $tld,
        ?int $timeoutMs = null,
    ): InternetbsTld {
        return InternetbsTld::read($this->caller->call('internetbs.tld_info', ['tld' => $tld], $timeoutMs));
    }

    /**
     * List the TLDs under which Internet.bs hides contacts.
     *
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function privacyTlds(
        ?int $timeoutMs = null,
    ): PrivacyTlds {
        return PrivacyTlds::read($this->caller->call('internetbs.privacy_tlds', [], $timeoutMs));
    }

    /**
     * Read how much money the account has at Internet.bs in each currency.
     *
     * @param ?string $currency Only this currency's; all that hold money where left out.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function balances(
        ?string $currency = null,
        ?int $timeoutMs = null,
    ): Balances {
        return Balances::read($this->caller->call('internetbs.balances', ['currency' => $currency], $timeoutMs));
    }

    /**
     * Read the currency that purchases at Internet.bs are paid in.
     *
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function defaultCurrency(
        ?int $timeoutMs = null,
    ): DefaultCurrency {
        return DefaultCurrency::read($this->caller->call('internetbs.default_currency', [], $timeoutMs));
    }

    /**
     * Set the currency that purchases at Internet.bs are paid in.
     *
     * @param string $currency The currency.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function setDefaultCurrency(
        string $currency,
        ?int $timeoutMs = null,
    ): Changed {
        return Changed::read($this->caller->call('internetbs.set_default_currency', ['currency' => $currency], $timeoutMs));
    }

    /**
     * Read any version of Internet.bs' price list as it is.
     *
     * @param ?int $version The list's version, from 1 to 5; 1 where left out.
     * @param ?string $currency The prices' currency; the account's own where left out.
     * @param ?string $discountCode A code for better prices. One that does not hold is passed over in silence.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function priceList(
        ?int $version = null,
        ?string $currency = null,
        ?string $discountCode = null,
        ?int $timeoutMs = null,
    ): PriceRows {
        return PriceRows::read($this->caller->call('internetbs.price_list', ['version' => $version, 'currency' => $currency, 'discountCode' => $discountCode], $timeoutMs));
    }

    /**
     * Read how the account at Internet.bs presents itself to the holders of domains.
     *
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function configuration(
        ?int $timeoutMs = null,
    ): AccountConfiguration {
        return AccountConfiguration::read($this->caller->call('internetbs.configuration', [], $timeoutMs));
    }

    /**
     * Change how the account at Internet.bs presents itself.
     *
     * @param ?string $transferApprovalCss The whole style sheet of the page on which holders approve transfers.
     * @param ?string $resellerName The reseller's name.
     * @param ?string $senderEmail The sender of mails.
     * @param ?string $supportEmail Where holders can ask.
     * @param ?string $whoisHeader What stands above answers of the public directory.
     * @param ?string $whoisFooter What stands below them.
     * @param list<Money|array> $lowBalanceLimits Below which balances the reseller is told.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function setConfiguration(
        ?string $transferApprovalCss = null,
        ?string $resellerName = null,
        #[\SensitiveParameter] ?string $senderEmail = null,
        #[\SensitiveParameter] ?string $supportEmail = null,
        ?string $whoisHeader = null,
        ?string $whoisFooter = null,
        array $lowBalanceLimits = [],
        ?int $timeoutMs = null,
    ): Changed {
        return Changed::read($this->caller->call('internetbs.set_configuration', ['transferApprovalCss' => $transferApprovalCss, 'resellerName' => $resellerName, 'senderEmail' => $senderEmail, 'supportEmail' => $supportEmail, 'whoisHeader' => $whoisHeader, 'whoisFooter' => $whoisFooter, 'lowBalanceLimits' => $lowBalanceLimits], $timeoutMs));
    }
}
