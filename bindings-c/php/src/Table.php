<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar;

/**
 * How inputs become documents. A kind is null where the value is the same in both, the name of a type, or what a list
 * or a map is of.
 *
 * @internal
 */
final class Table
{
    /** The type of each operation's input. */
    public const INPUTS = [
        'domain.check' => 'DomainCheck',
        'domain.quote' => 'DomainQuote',
        'domain.info' => 'DomainInfo',
        'domain.list' => 'DomainList',
        'domain.set_nameservers' => 'DomainSetNameservers',
        'domain.set_lock' => 'DomainSetLock',
        'domain.auth_code' => 'DomainAuthCode',
        'contact.create' => 'ContactCreate',
        'contact.info' => 'ContactInfo',
        'customer.create' => 'CustomerCreate',
        'customer.info' => 'CustomerInfo',
        'account.test' => 'AccountTest',
        'account.balance' => 'AccountBalance',
        'domain.claim_notice' => 'DomainClaimNotice',
        'domain.suggest' => 'DomainSuggest',
        'domain.locks' => 'DomainLocks',
        'domain.transfer_check' => 'DomainTransferCheck',
        'domain.transfer_status' => 'DomainTransferStatus',
        'domain.transfer_submit_code' => 'DomainTransferSubmitCode',
        'domain.transfer_resend' => 'DomainTransferResend',
        'domain.transfer_cancel' => 'DomainTransferCancel',
        'domain.set_contacts' => 'DomainSetContacts',
        'domain.set_privacy' => 'DomainSetPrivacy',
        'domain.set_auto_renew' => 'DomainSetAutoRenew',
        'domain.set_hold' => 'DomainSetHold',
        'domain.set_dnssec' => 'DomainSetDnssec',
        'domain.set_auth_code' => 'DomainSetAuthCode',
        'domain.new_auth_code' => 'DomainNewAuthCode',
        'domain.delete' => 'DomainDelete',
        'domain.release' => 'DomainRelease',
        'domain.resend_verification' => 'DomainResendVerification',
        'nameserver.create' => 'NameserverCreate',
        'nameserver.rename' => 'NameserverRename',
        'nameserver.set_addresses' => 'NameserverSetAddresses',
        'nameserver.delete' => 'NameserverDelete',
        'nameserver.info' => 'NameserverInfo',
        'nameserver.list' => 'NameserverList',
        'contact.list' => 'ContactList',
        'contact.update' => 'ContactUpdate',
        'contact.delete' => 'ContactDelete',
        'customer.list' => 'CustomerList',
        'customer.update' => 'CustomerUpdate',
        'customer.delete' => 'CustomerDelete',
        'customer.balance' => 'CustomerBalance',
        'customer.set_password' => 'CustomerSetPassword',
        'customer.reset_password' => 'CustomerResetPassword',
        'customer.temporary_password' => 'CustomerTemporaryPassword',
        'customer.login_token' => 'CustomerLoginToken',
        'customer.authenticate' => 'CustomerAuthenticate',
        'dns.records' => 'DnsRecords',
        'dns.add' => 'DnsAdd',
        'dns.update' => 'DnsUpdate',
        'dns.remove' => 'DnsRemove',
        'dns.set_soa' => 'DnsSetSoa',
        'dns.activate' => 'DnsActivate',
        'forward.web' => 'ForwardWeb',
        'forward.set_web' => 'ForwardSetWeb',
        'forward.remove_web' => 'ForwardRemoveWeb',
        'account.prices' => 'AccountPrices',
        'tld.list' => 'TldList',
        'process.info' => 'ProcessInfo',
        'process.list' => 'ProcessList',
        'logicboxes.order_id' => 'LogicboxesOrderId',
        'logicboxes.order_info' => 'LogicboxesOrderInfo',
        'logicboxes.default_nameservers' => 'LogicboxesDefaultNameservers',
        'logicboxes.move_domain' => 'LogicboxesMoveDomain',
        'logicboxes.set_gdpr' => 'LogicboxesSetGdpr',
        'logicboxes.set_reseller_lock' => 'LogicboxesSetResellerLock',
        'logicboxes.premium_names' => 'LogicboxesPremiumNames',
        'logicboxes.activate_forwarding' => 'LogicboxesActivateForwarding',
        'logicboxes.forward_records' => 'LogicboxesForwardRecords',
        'logicboxes.tel_cth_login' => 'LogicboxesTelCthLogin',
        'logicboxes.set_tel_whois' => 'LogicboxesSetTelWhois',
        'logicboxes.xxx_membership' => 'LogicboxesXxxMembership',
        'logicboxes.de_recheck' => 'LogicboxesDeRecheck',
        'logicboxes.ca_agreement' => 'LogicboxesCaAgreement',
        'logicboxes.default_contacts' => 'LogicboxesDefaultContacts',
        'logicboxes.set_default_contacts' => 'LogicboxesSetDefaultContacts',
        'logicboxes.validate_registrant' => 'LogicboxesValidateRegistrant',
        'logicboxes.add_coop_sponsor' => 'LogicboxesAddCoopSponsor',
        'logicboxes.execute_orders' => 'LogicboxesExecuteOrders',
        'logicboxes.pay_invoices' => 'LogicboxesPayInvoices',
        'logicboxes.promotions' => 'LogicboxesPromotions',
        'raw' => 'Raw',
        'domain.register' => 'DomainRegister',
        'domain.transfer' => 'DomainTransfer',
        'domain.renew' => 'DomainRenew',
        'domain.restore' => 'DomainRestore',
        'domain.buy_privacy' => 'DomainBuyPrivacy',
        'logicboxes.buy_premium_dns' => 'LogicboxesBuyPremiumDns',
        'tld.info' => 'TldInfoInput',
        'journal.info' => 'JournalInfo',
        'journal.list' => 'JournalList',
        'journal.reconcile' => 'JournalReconcile',
        'journal.resolve' => 'JournalResolve',
        'journal.forget' => 'JournalForget',
        'sandbox.fault' => 'SandboxFault',
        'sandbox.clock' => 'SandboxClock',
        'sandbox.ledger' => 'SandboxLedger',
        'sandbox.domain' => 'SandboxDomain',
        'sandbox.account' => 'SandboxAccount',
        'sandbox.reset' => 'SandboxReset',
    ];

    /** The members of each type: their names in PHP, their names in documents, their kinds. */
    public const RECORDS = [
        'AccountBalance' => [],
        'AccountPrices' => [
            'tlds' => ['tlds', ['list', null]],
            'after' => ['after', null],
            'pageSize' => ['page_size', null],
            'logicboxes' => ['logicboxes', 'LogicboxesPrices'],
        ],
        'AccountTest' => [],
        'Contact' => [
            'name' => ['name', null],
            'firstName' => ['first_name', null],
            'lastName' => ['last_name', null],
            'organization' => ['organization', null],
            'email' => ['email', null],
            'phone' => ['phone', null],
            'fax' => ['fax', null],
            'street' => ['street', ['list', null]],
            'city' => ['city', null],
            'state' => ['state', null],
            'postalCode' => ['postal_code', null],
            'country' => ['country', null],
            'extra' => ['extra', ['map', null]],
        ],
        'ContactCreate' => [
            'contact' => ['contact', 'Contact'],
            'logicboxes' => ['logicboxes', 'LogicboxesContact'],
        ],
        'ContactDelete' => [
            'handle' => ['handle', null],
        ],
        'ContactInfo' => [
            'handle' => ['handle', null],
        ],
        'ContactList' => [
            'name' => ['name', null],
            'organization' => ['organization', null],
            'email' => ['email', null],
            'after' => ['after', null],
            'pageSize' => ['page_size', null],
            'logicboxes' => ['logicboxes', 'LogicboxesContact'],
        ],
        'ContactUpdate' => [
            'handle' => ['handle', null],
            'contact' => ['contact', 'Contact'],
        ],
        'Contacts' => [
            'registrant' => ['registrant', 'ContactRef'],
            'admin' => ['admin', 'ContactRef'],
            'tech' => ['tech', 'ContactRef'],
            'billing' => ['billing', 'ContactRef'],
            'zone' => ['zone', 'ContactRef'],
        ],
        'CustomerAuthenticate' => [
            'username' => ['username', null],
            'password' => ['password', null],
            'token' => ['token', null],
        ],
        'CustomerBalance' => [
            'customerId' => ['customer_id', null],
        ],
        'CustomerCreate' => [
            'contact' => ['contact', 'Contact'],
            'password' => ['password', null],
            'language' => ['language', null],
        ],
        'CustomerDelete' => [
            'customerId' => ['customer_id', null],
        ],
        'CustomerInfo' => [
            'customerId' => ['customer_id', null],
            'username' => ['username', null],
        ],
        'CustomerList' => [
            'username' => ['username', null],
            'name' => ['name', null],
            'organization' => ['organization', null],
            'after' => ['after', null],
            'pageSize' => ['page_size', null],
        ],
        'CustomerLoginToken' => [
            'customerId' => ['customer_id', null],
            'username' => ['username', null],
            'password' => ['password', null],
            'address' => ['address', null],
        ],
        'CustomerResetPassword' => [
            'username' => ['username', null],
        ],
        'CustomerSetPassword' => [
            'customerId' => ['customer_id', null],
            'password' => ['password', null],
        ],
        'CustomerTemporaryPassword' => [
            'customerId' => ['customer_id', null],
        ],
        'CustomerUpdate' => [
            'customerId' => ['customer_id', null],
            'contact' => ['contact', 'Contact'],
            'language' => ['language', null],
            'taxIds' => ['tax_ids', ['map', null]],
        ],
        'DnsActivate' => [
            'domain' => ['domain', null],
        ],
        'DnsAdd' => [
            'domain' => ['domain', null],
            'record' => ['record', 'DnsRecord'],
        ],
        'DnsKey' => [
            'flags' => ['flags', null],
            'protocol' => ['protocol', null],
            'algorithm' => ['algorithm', null],
            'publicKey' => ['public_key', null],
        ],
        'DnsRecord' => [
            'type' => ['type', null],
            'host' => ['host', null],
            'value' => ['value', null],
            'ttl' => ['ttl', null],
            'priority' => ['priority', null],
            'weight' => ['weight', null],
            'port' => ['port', null],
        ],
        'DnsRecords' => [
            'domain' => ['domain', null],
            'type' => ['type', null],
            'host' => ['host', null],
            'value' => ['value', null],
            'after' => ['after', null],
            'pageSize' => ['page_size', null],
        ],
        'DnsRemove' => [
            'domain' => ['domain', null],
            'record' => ['record', 'DnsRecord'],
        ],
        'DnsSetSoa' => [
            'domain' => ['domain', null],
            'responsible' => ['responsible', null],
            'refresh' => ['refresh', null],
            'retry' => ['retry', null],
            'expire' => ['expire', null],
            'minimum' => ['minimum', null],
            'ttl' => ['ttl', null],
        ],
        'DnsUpdate' => [
            'domain' => ['domain', null],
            'current' => ['current', 'DnsRecord'],
            'record' => ['record', 'DnsRecord'],
        ],
        'DomainAuthCode' => [
            'domain' => ['domain', null],
        ],
        'DomainBuyPrivacy' => [
            'domain' => ['domain', null],
            'maxPrice' => ['max_price', 'Money'],
            'logicboxes' => ['logicboxes', 'LogicboxesOrder'],
        ],
        'DomainCheck' => [
            'domains' => ['domains', ['list', null]],
            'language' => ['language', null],
            'alternatives' => ['alternatives', null],
        ],
        'DomainClaimNotice' => [
            'lookupKey' => ['lookup_key', null],
            'domain' => ['domain', null],
        ],
        'DomainDelete' => [
            'domain' => ['domain', null],
            'reason' => ['reason', null],
        ],
        'DomainInfo' => [
            'domain' => ['domain', null],
        ],
        'DomainList' => [
            'after' => ['after', null],
            'pageSize' => ['page_size', null],
        ],
        'DomainLocks' => [
            'domain' => ['domain', null],
        ],
        'DomainNewAuthCode' => [
            'domain' => ['domain', null],
        ],
        'DomainQuote' => [
            'domain' => ['domain', null],
            'operation' => ['operation', null],
            'years' => ['years', null],
            'months' => ['months', null],
        ],
        'DomainRegister' => [
            'domain' => ['domain', null],
            'years' => ['years', null],
            'months' => ['months', null],
            'contacts' => ['contacts', 'Contacts'],
            'nameservers' => ['nameservers', ['list', 'NameServer']],
            'extra' => ['extra', ['map', null]],
            'language' => ['language', null],
            'launch' => ['launch', 'Launch'],
            'privacy' => ['privacy', null],
            'autoRenew' => ['auto_renew', null],
            'maxPrice' => ['max_price', 'Money'],
            'logicboxes' => ['logicboxes', 'LogicboxesOrder'],
        ],
        'DomainRelease' => [
            'domain' => ['domain', null],
            'recipient' => ['recipient', null],
        ],
        'DomainRenew' => [
            'domain' => ['domain', null],
            'years' => ['years', null],
            'months' => ['months', null],
            'currentExpiry' => ['current_expiry', null],
            'extra' => ['extra', ['map', null]],
            'privacy' => ['privacy', null],
            'autoRenew' => ['auto_renew', null],
            'maxPrice' => ['max_price', 'Money'],
            'logicboxes' => ['logicboxes', 'LogicboxesOrder'],
        ],
        'DomainResendVerification' => [
            'domain' => ['domain', null],
        ],
        'DomainRestore' => [
            'domain' => ['domain', null],
            'reason' => ['reason', null],
            'maxPrice' => ['max_price', 'Money'],
            'logicboxes' => ['logicboxes', 'LogicboxesOrder'],
        ],
        'DomainSetAuthCode' => [
            'domain' => ['domain', null],
            'authCode' => ['auth_code', null],
        ],
        'DomainSetAutoRenew' => [
            'domain' => ['domain', null],
            'autoRenew' => ['auto_renew', null],
        ],
        'DomainSetContacts' => [
            'domain' => ['domain', null],
            'contacts' => ['contacts', 'Contacts'],
            'extra' => ['extra', ['map', null]],
            'noTransferLock' => ['no_transfer_lock', null],
            'designatedAgent' => ['designated_agent', null],
            'logicboxes' => ['logicboxes', 'LogicboxesContactChange'],
        ],
        'DomainSetDnssec' => [
            'domain' => ['domain', null],
            'ds' => ['ds', ['list', 'DsRecord']],
            'keys' => ['keys', ['list', 'DnsKey']],
        ],
        'DomainSetHold' => [
            'domain' => ['domain', null],
            'hold' => ['hold', null],
            'reason' => ['reason', null],
        ],
        'DomainSetLock' => [
            'domain' => ['domain', null],
            'locked' => ['locked', null],
        ],
        'DomainSetNameservers' => [
            'domain' => ['domain', null],
            'nameservers' => ['nameservers', ['list', 'NameServer']],
        ],
        'DomainSetPrivacy' => [
            'domain' => ['domain', null],
            'privacy' => ['privacy', null],
            'reason' => ['reason', null],
        ],
        'DomainSuggest' => [
            'keyword' => ['keyword', null],
            'tlds' => ['tlds', ['list', null]],
            'exact' => ['exact', null],
            'adult' => ['adult', null],
            'limit' => ['limit', null],
        ],
        'DomainTransfer' => [
            'domain' => ['domain', null],
            'authCode' => ['auth_code', null],
            'years' => ['years', null],
            'contacts' => ['contacts', 'Contacts'],
            'nameservers' => ['nameservers', ['list', 'NameServer']],
            'extra' => ['extra', ['map', null]],
            'privacy' => ['privacy', null],
            'autoRenew' => ['auto_renew', null],
            'maxPrice' => ['max_price', 'Money'],
            'logicboxes' => ['logicboxes', 'LogicboxesOrder'],
        ],
        'DomainTransferCancel' => [
            'domain' => ['domain', null],
        ],
        'DomainTransferCheck' => [
            'domain' => ['domain', null],
            'authCode' => ['auth_code', null],
        ],
        'DomainTransferResend' => [
            'domain' => ['domain', null],
        ],
        'DomainTransferStatus' => [
            'domain' => ['domain', null],
        ],
        'DomainTransferSubmitCode' => [
            'domain' => ['domain', null],
            'authCode' => ['auth_code', null],
        ],
        'DsRecord' => [
            'keyTag' => ['key_tag', null],
            'algorithm' => ['algorithm', null],
            'digestType' => ['digest_type', null],
            'digest' => ['digest', null],
        ],
        'ForwardRemoveWeb' => [
            'domain' => ['domain', null],
            'host' => ['host', null],
        ],
        'ForwardSetWeb' => [
            'domain' => ['domain', null],
            'forward' => ['forward', 'WebForward'],
            'logicboxes' => ['logicboxes', 'LogicboxesForward'],
        ],
        'ForwardWeb' => [
            'domain' => ['domain', null],
        ],
        'JournalForget' => [
            'orderId' => ['order_id', null],
            'key' => ['key', null],
            'domain' => ['domain', null],
        ],
        'JournalInfo' => [
            'orderId' => ['order_id', null],
            'key' => ['key', null],
        ],
        'JournalList' => [
            'state' => ['state', null],
            'domain' => ['domain', null],
            'open' => ['open', null],
            'events' => ['events', null],
            'limit' => ['limit', null],
        ],
        'JournalReconcile' => [
            'orderId' => ['order_id', null],
        ],
        'JournalResolve' => [
            'orderId' => ['order_id', null],
            'state' => ['state', null],
            'by' => ['by', null],
            'reason' => ['reason', null],
        ],
        'Launch' => [
            'phase' => ['phase', null],
            'smd' => ['smd', null],
            'claimAccepted' => ['claim_accepted', null],
        ],
        'LogicboxesActivateForwarding' => [
            'domain' => ['domain', null],
        ],
        'LogicboxesAddCoopSponsor' => [
            'customerId' => ['customer_id', null],
            'contact' => ['contact', 'Contact'],
        ],
        'LogicboxesBuyPremiumDns' => [
            'domain' => ['domain', null],
            'maxPrice' => ['max_price', 'Money'],
            'logicboxes' => ['logicboxes', 'LogicboxesOrder'],
        ],
        'LogicboxesCaAgreement' => [],
        'LogicboxesContact' => [
            'customerId' => ['customer_id', null],
            'type' => ['type', null],
        ],
        'LogicboxesContactChange' => [
            'customerId' => ['customer_id', null],
            'skipApproval' => ['skip_approval', null],
        ],
        'LogicboxesDeRecheck' => [
            'domain' => ['domain', null],
        ],
        'LogicboxesDefaultContacts' => [
            'customerId' => ['customer_id', null],
            'types' => ['types', ['list', null]],
        ],
        'LogicboxesDefaultNameservers' => [
            'customerId' => ['customer_id', null],
        ],
        'LogicboxesExecuteOrders' => [
            'invoices' => ['invoices', ['list', null]],
            'cancelInvoices' => ['cancel_invoices', null],
        ],
        'LogicboxesForward' => [
            'metaTags' => ['meta_tags', null],
            'noframes' => ['noframes', null],
        ],
        'LogicboxesForwardRecords' => [
            'domain' => ['domain', null],
        ],
        'LogicboxesMoveDomain' => [
            'domain' => ['domain', null],
            'fromCustomerId' => ['from_customer_id', null],
            'toCustomerId' => ['to_customer_id', null],
        ],
        'LogicboxesOrder' => [
            'customerId' => ['customer_id', null],
            'invoiceOption' => ['invoice_option', null],
            'discountAmount' => ['discount_amount', null],
            'premiumDns' => ['premium_dns', null],
            'protectPrivacy' => ['protect_privacy', null],
            'premium' => ['premium', null],
            'earlyAccess' => ['early_access', null],
            'premiumTransfer' => ['premium_transfer', null],
        ],
        'LogicboxesOrderId' => [
            'domain' => ['domain', null],
        ],
        'LogicboxesOrderInfo' => [
            'order' => ['order', null],
        ],
        'LogicboxesPayInvoices' => [
            'invoices' => ['invoices', ['list', null]],
        ],
        'LogicboxesPremiumNames' => [
            'keyword' => ['keyword', null],
            'tlds' => ['tlds', ['list', null]],
            'priceLow' => ['price_low', null],
            'priceHigh' => ['price_high', null],
            'limit' => ['limit', null],
        ],
        'LogicboxesPrices' => [
            'list' => ['list', null],
            'customerId' => ['customer_id', null],
        ],
        'LogicboxesPromotions' => [],
        'LogicboxesSetDefaultContacts' => [
            'customerId' => ['customer_id', null],
            'types' => ['types', ['list', null]],
            'registrant' => ['registrant', null],
            'admin' => ['admin', null],
            'tech' => ['tech', null],
            'billing' => ['billing', null],
        ],
        'LogicboxesSetGdpr' => [
            'domain' => ['domain', null],
            'masked' => ['masked', null],
        ],
        'LogicboxesSetResellerLock' => [
            'domain' => ['domain', null],
            'locked' => ['locked', null],
            'reason' => ['reason', null],
        ],
        'LogicboxesSetTelWhois' => [
            'domain' => ['domain', null],
            'whoisType' => ['whois_type', null],
            'publish' => ['publish', null],
        ],
        'LogicboxesTelCthLogin' => [
            'domain' => ['domain', null],
        ],
        'LogicboxesValidateRegistrant' => [
            'handles' => ['handles', ['list', null]],
            'criteria' => ['criteria', ['list', null]],
        ],
        'LogicboxesXxxMembership' => [
            'domain' => ['domain', null],
            'membershipId' => ['membership_id', null],
        ],
        'Money' => [
            'amount' => ['amount', null],
            'currency' => ['currency', null],
        ],
        'NameServer' => [
            'name' => ['name', null],
            'addresses' => ['addresses', ['list', null]],
        ],
        'NameserverCreate' => [
            'name' => ['name', null],
            'addresses' => ['addresses', ['list', null]],
            'domain' => ['domain', null],
        ],
        'NameserverDelete' => [
            'name' => ['name', null],
            'domain' => ['domain', null],
        ],
        'NameserverInfo' => [
            'name' => ['name', null],
            'domain' => ['domain', null],
        ],
        'NameserverList' => [
            'domain' => ['domain', null],
            'after' => ['after', null],
            'pageSize' => ['page_size', null],
        ],
        'NameserverRename' => [
            'name' => ['name', null],
            'newName' => ['new_name', null],
            'domain' => ['domain', null],
        ],
        'NameserverSetAddresses' => [
            'name' => ['name', null],
            'addresses' => ['addresses', ['list', null]],
            'domain' => ['domain', null],
        ],
        'ProcessInfo' => [
            'process' => ['process', null],
        ],
        'ProcessList' => [
            'domain' => ['domain', null],
            'ended' => ['ended', null],
            'after' => ['after', null],
            'pageSize' => ['page_size', null],
        ],
        'Raw' => [
            'method' => ['method', null],
            'path' => ['path', null],
            'params' => ['params', ['map', ['list', null]]],
            'body' => ['body', null],
        ],
        'SandboxAccount' => [
            'balance' => ['balance', null],
        ],
        'SandboxClock' => [
            'advanceSeconds' => ['advance_seconds', null],
            'set' => ['set', null],
        ],
        'SandboxDomain' => [
            'domain' => ['domain', null],
            'expires' => ['expires', null],
            'status' => ['status', null],
            'privacyAvailable' => ['privacy_available', null],
        ],
        'SandboxFault' => [
            'on' => ['on', null],
            'do' => ['do', null],
            'when' => ['when', null],
            'times' => ['times', null],
            'skip' => ['skip', null],
            'delayMs' => ['delay_ms', null],
            'status' => ['status', null],
            'retryAfter' => ['retry_after', null],
            'keep' => ['keep', null],
            'clear' => ['clear', null],
        ],
        'SandboxLedger' => [],
        'SandboxReset' => [],
        'TldInfoInput' => [
            'tld' => ['tld', null],
        ],
        'TldList' => [],
        'WebForward' => [
            'host' => ['host', null],
            'target' => ['target', null],
            'masked' => ['masked', null],
            'paths' => ['paths', null],
            'subdomains' => ['subdomains', null],
            'permanent' => ['permanent', null],
            'title' => ['title', null],
            'description' => ['description', null],
            'keywords' => ['keywords', null],
        ],
    ];

    /** What may stand for each other type: the first kind that a value fits. */
    public const CHOICES = [
        'ContactRef' => [null, 'Contact', ['list', 'ContactRef']],
    ];
}
