<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Area;

use Anyregistrar\Area;
use Anyregistrar\Type\CaAgreement;
use Anyregistrar\Type\Changed;
use Anyregistrar\Type\Contact;
use Anyregistrar\Type\ContactHandle;
use Anyregistrar\Type\DefaultContacts;
use Anyregistrar\Type\DefaultNameservers;
use Anyregistrar\Type\DnsPage;
use Anyregistrar\Type\DomainDetails;
use Anyregistrar\Type\LogicboxesOrder;
use Anyregistrar\Type\LogicboxesOrderNumber;
use Anyregistrar\Type\Money;
use Anyregistrar\Type\Order;
use Anyregistrar\Type\PremiumNames;
use Anyregistrar\Type\Promotions;
use Anyregistrar\Type\RegistrantChecks;
use Anyregistrar\Type\TelLogin;
use Anyregistrar\Type\TelWhois;

/** Operations on what LogicBoxes alone has. */
final class LogicboxesArea extends Area
{
    /**
     * Look up the number of a domain's order at LogicBoxes.
     *
     * @param string $domain The name, in Unicode or ASCII form.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function orderId(
        string $domain,
        ?int $timeoutMs = null,
    ): LogicboxesOrderNumber {
        return LogicboxesOrderNumber::read($this->caller->call('logicboxes.order_id', ['domain' => $domain], $timeoutMs));
    }

    /**
     * Read all that LogicBoxes knows of a domain, by the number of its order.
     *
     * @param string $order The number of the domain's order.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function orderInfo(
        string $order,
        ?int $timeoutMs = null,
    ): DomainDetails {
        return DomainDetails::read($this->caller->call('logicboxes.order_info', ['order' => $order], $timeoutMs));
    }

    /**
     * Read the name servers that a customer's new domains get at LogicBoxes.
     *
     * @param ?string $customerId The customer; the account's own where left out.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function defaultNameservers(
        ?string $customerId = null,
        ?int $timeoutMs = null,
    ): DefaultNameservers {
        return DefaultNameservers::read($this->caller->call('logicboxes.default_nameservers', ['customerId' => $customerId], $timeoutMs));
    }

    /**
     * Move a domain from one of the account's customers at LogicBoxes to another.
     *
     * @param string $domain The name, in Unicode or ASCII form.
     * @param string $fromCustomerId The customer that it belongs to.
     * @param string $toCustomerId The customer that it shall belong to.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function moveDomain(
        string $domain,
        string $fromCustomerId,
        string $toCustomerId,
        ?int $timeoutMs = null,
    ): Changed {
        return Changed::read($this->caller->call('logicboxes.move_domain', ['domain' => $domain, 'fromCustomerId' => $fromCustomerId, 'toCustomerId' => $toCustomerId], $timeoutMs));
    }

    /**
     * Mask a domain's contacts for data protection at LogicBoxes, or unmask them.
     *
     * @param string $domain The name, in Unicode or ASCII form.
     * @param bool $masked True to mask them.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function setGdpr(
        string $domain,
        bool $masked,
        ?int $timeoutMs = null,
    ): Changed {
        return Changed::read($this->caller->call('logicboxes.set_gdpr', ['domain' => $domain, 'masked' => $masked], $timeoutMs));
    }

    /**
     * Put the reseller's own lock on a domain at LogicBoxes, or take it off.
     *
     * @param string $domain The name, in Unicode or ASCII form.
     * @param bool $locked True to lock it.
     * @param ?string $reason Why, which LogicBoxes wants to know of a lock. Nothing is made up where it is missing.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function setResellerLock(
        string $domain,
        bool $locked,
        ?string $reason = null,
        ?int $timeoutMs = null,
    ): Changed {
        return Changed::read($this->caller->call('logicboxes.set_reseller_lock', ['domain' => $domain, 'locked' => $locked, 'reason' => $reason], $timeoutMs));
    }

    /**
     * Look for registered names that their holders offer through LogicBoxes.
     *
     * @param string $keyword A word that they have in them.
     * @param list<string> $tlds The TLDs that they are under.
     * @param ?int $priceLow The lowest price, in whole units of the account's currency.
     * @param ?int $priceHigh The highest price, in whole units of the account's currency.
     * @param ?int $limit How many at most.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function premiumNames(
        string $keyword,
        array $tlds,
        ?int $priceLow = null,
        ?int $priceHigh = null,
        ?int $limit = null,
        ?int $timeoutMs = null,
    ): PremiumNames {
        return PremiumNames::read($this->caller->call('logicboxes.premium_names', ['keyword' => $keyword, 'tlds' => $tlds, 'priceLow' => $priceLow, 'priceHigh' => $priceHigh, 'limit' => $limit], $timeoutMs));
    }

    /**
     * Switch on LogicBoxes' forwarding for a domain.
     *
     * @param string $domain The name, in Unicode or ASCII form.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function activateForwarding(
        string $domain,
        ?int $timeoutMs = null,
    ): Changed {
        return Changed::read($this->caller->call('logicboxes.activate_forwarding', ['domain' => $domain], $timeoutMs));
    }

    /**
     * Read the records that LogicBoxes' forwarding needs in a zone elsewhere.
     *
     * @param string $domain The name, in Unicode or ASCII form.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function forwardRecords(
        string $domain,
        ?int $timeoutMs = null,
    ): DnsPage {
        return DnsPage::read($this->caller->call('logicboxes.forward_records', ['domain' => $domain], $timeoutMs));
    }

    /**
     * Read the login of a .tel domain's own host.
     *
     * @param string $domain The name, in Unicode or ASCII form.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function telCthLogin(
        string $domain,
        ?int $timeoutMs = null,
    ): TelLogin {
        return TelLogin::read($this->caller->call('logicboxes.tel_cth_login', ['domain' => $domain], $timeoutMs));
    }

    /**
     * Say what the public learns of a .tel domain's holder.
     *
     * @param string $domain The name, in Unicode or ASCII form.
     * @param TelWhois|string $whoisType Whether the holder is a person or an organisation.
     * @param ?bool $publish For a person: whether the contact's data is published.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function setTelWhois(
        string $domain,
        TelWhois|string $whoisType,
        ?bool $publish = null,
        ?int $timeoutMs = null,
    ): Changed {
        return Changed::read($this->caller->call('logicboxes.set_tel_whois', ['domain' => $domain, 'whoisType' => $whoisType, 'publish' => $publish], $timeoutMs));
    }

    /**
     * Tie a .xxx domain to a membership, or part it from one.
     *
     * @param string $domain The name, in Unicode or ASCII form.
     * @param ?string $membershipId The membership's number; the domain is parted from its membership where left out.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function xxxMembership(
        string $domain,
        ?string $membershipId = null,
        ?int $timeoutMs = null,
    ): Changed {
        return Changed::read($this->caller->call('logicboxes.xxx_membership', ['domain' => $domain, 'membershipId' => $membershipId], $timeoutMs));
    }

    /**
     * Have the .de registry look at a domain's name servers once more.
     *
     * @param string $domain The name, in Unicode or ASCII form.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function deRecheck(
        string $domain,
        ?int $timeoutMs = null,
    ): Changed {
        return Changed::read($this->caller->call('logicboxes.de_recheck', ['domain' => $domain], $timeoutMs));
    }

    /**
     * Read what a .ca registrant has to agree to.
     *
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function caAgreement(
        ?int $timeoutMs = null,
    ): CaAgreement {
        return CaAgreement::read($this->caller->call('logicboxes.ca_agreement', [], $timeoutMs));
    }

    /**
     * Read a customer's default contacts at LogicBoxes.
     *
     * @param list<string> $types The kinds of contact, such as `UkContact` or `EuContact`.
     * @param ?string $customerId The customer; the account's own where left out.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function defaultContacts(
        array $types,
        ?string $customerId = null,
        ?int $timeoutMs = null,
    ): DefaultContacts {
        return DefaultContacts::read($this->caller->call('logicboxes.default_contacts', ['types' => $types, 'customerId' => $customerId], $timeoutMs));
    }

    /**
     * Set a customer's default contacts at LogicBoxes.
     *
     * @param list<string> $types The kinds of contact that they are for, such as `UkContact` or `EuContact`.
     * @param string $registrant The registrant's number.
     * @param string $admin The administrative contact's number.
     * @param string $tech The technical contact's number.
     * @param string $billing The billing contact's number.
     * @param ?string $customerId The customer; the account's own where left out.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function setDefaultContacts(
        array $types,
        string $registrant,
        string $admin,
        string $tech,
        string $billing,
        ?string $customerId = null,
        ?int $timeoutMs = null,
    ): Changed {
        return Changed::read($this->caller->call('logicboxes.set_default_contacts', ['types' => $types, 'registrant' => $registrant, 'admin' => $admin, 'tech' => $tech, 'billing' => $billing, 'customerId' => $customerId], $timeoutMs));
    }

    /**
     * Ask LogicBoxes whether contacts meet the rules of registries.
     *
     * @param list<string> $handles The contacts' numbers.
     * @param list<string> $criteria The rules, by LogicBoxes' names, such as `CPR` for .ca or `APP_PREF_NEXUS` for .us.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function validateRegistrant(
        array $handles,
        array $criteria,
        ?int $timeoutMs = null,
    ): RegistrantChecks {
        return RegistrantChecks::read($this->caller->call('logicboxes.validate_registrant', ['handles' => $handles, 'criteria' => $criteria], $timeoutMs));
    }

    /**
     * Store the sponsor of a .coop domain at LogicBoxes.
     *
     * @param Contact|array $contact All of the sponsor's data.
     * @param ?string $customerId The customer that the sponsor belongs to; the account's own where left out.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function addCoopSponsor(
        #[\SensitiveParameter] Contact|array $contact,
        ?string $customerId = null,
        ?int $timeoutMs = null,
    ): ContactHandle {
        return ContactHandle::read($this->caller->call('logicboxes.add_coop_sponsor', ['contact' => $contact, 'customerId' => $customerId], $timeoutMs));
    }

    /**
     * Execute orders at LogicBoxes that wait for their invoices to be paid.
     *
     * @param list<string> $invoices The invoices' numbers, as the orders gave them.
     * @param bool $cancelInvoices Cancel the invoices, too. Otherwise they stay to be paid.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function executeOrders(
        array $invoices,
        bool $cancelInvoices = false,
        ?int $timeoutMs = null,
    ): Changed {
        return Changed::read($this->caller->call('logicboxes.execute_orders', ['invoices' => $invoices, 'cancelInvoices' => $cancelInvoices], $timeoutMs));
    }

    /**
     * Pay invoices from the customers' accounts at LogicBoxes, so that their orders are executed.
     *
     * @param list<string> $invoices The invoices' numbers, as the orders gave them.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function payInvoices(
        array $invoices,
        ?int $timeoutMs = null,
    ): Changed {
        return Changed::read($this->caller->call('logicboxes.pay_invoices', ['invoices' => $invoices], $timeoutMs));
    }

    /**
     * Read the prices of LogicBoxes that hold for a while.
     *
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function promotions(
        ?int $timeoutMs = null,
    ): Promotions {
        return Promotions::read($this->caller->call('logicboxes.promotions', [], $timeoutMs));
    }

    /**
     * Buy premium DNS for a domain at LogicBoxes.
     *
     * If this throws a `RegistrarError`, nothing was bought. Otherwise `$order->state` says succeeded, pending,
     * unknown or review; the same `$key` gives the same order.
     *
     * @param string $domain The name, in Unicode or ASCII form.
     * @param Money|array|null $maxPrice The most to pay. LogicBoxes tells no price for it beforehand, so that with this nothing is bought.
     * @param LogicboxesOrder|array|null $logicboxes The order's options.
     * @param ?string $key Your own name for this purchase, such as the invoice's line.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     * @param bool $dryRun Check everything and buy nothing.
     */
    public function buyPremiumDns(
        string $domain,
        Money|array|null $maxPrice = null,
        LogicboxesOrder|array|null $logicboxes = null,
        ?string $key = null,
        ?int $timeoutMs = null,
        bool $dryRun = false,
    ): Order {
        return Order::read($this->caller->call('logicboxes.buy_premium_dns', ['domain' => $domain, 'maxPrice' => $maxPrice, 'logicboxes' => $logicboxes], $timeoutMs, $key, $dryRun));
    }
}
