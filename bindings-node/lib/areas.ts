// Made by `cargo xtask generate` from the operation table. Do not edit.
/** The methods of a client, by area. */

import type { CallOptions, Caller, PaidCallOptions } from './calls.js'
import { Listing } from './listing.js'
import type {
  AccountBalance,
  AccountConfiguration,
  AccountPrices,
  AccountProvider,
  AccountTest,
  AccountTested,
  AuthCodeReply,
  Balance,
  Balances,
  CaAgreement,
  Changed,
  CheckReport,
  ClaimNotice,
  ContactCreate,
  ContactDelete,
  ContactHandle,
  ContactInfo,
  ContactList,
  ContactNormalize,
  ContactPage,
  ContactRecord,
  ContactUpdate,
  ContactValidate,
  CustomerAuthenticate,
  CustomerBalance,
  CustomerCreate,
  CustomerDelete,
  CustomerHandle,
  CustomerInfo,
  CustomerList,
  CustomerLoginToken,
  CustomerPage,
  CustomerRecord,
  CustomerResetPassword,
  CustomerSetPassword,
  CustomerTemporaryPassword,
  CustomerUpdate,
  DefaultContacts,
  DefaultCurrency,
  DefaultNameservers,
  DnsActivate,
  DnsAdd,
  DnsPage,
  DnsRecord,
  DnsRecords,
  DnsRemove,
  DnsSetSoa,
  DnsUpdate,
  DomainAuthCode,
  DomainBuyPrivacy,
  DomainCheck,
  DomainClaimNotice,
  DomainContacts,
  DomainCount,
  DomainDelete,
  DomainDetails,
  DomainInfo,
  DomainList,
  DomainLocks,
  DomainNewAuthCode,
  DomainPage,
  DomainPush,
  DomainQuote,
  DomainRegister,
  DomainRegistryStatus,
  DomainRelease,
  DomainRenew,
  DomainResendVerification,
  DomainRestore,
  DomainSetAuthCode,
  DomainSetAutoRenew,
  DomainSetContacts,
  DomainSetDnssec,
  DomainSetHold,
  DomainSetLock,
  DomainSetNameservers,
  DomainSetPrivacy,
  DomainSuggest,
  DomainTrade,
  DomainTransfer,
  DomainTransferApprove,
  DomainTransferCancel,
  DomainTransferCheck,
  DomainTransferHistory,
  DomainTransferReject,
  DomainTransferResend,
  DomainTransferRetry,
  DomainTransferStatus,
  DomainTransferSubmitCode,
  DomainValidate,
  Event,
  EventAck,
  EventPoll,
  ForgetReport,
  ForwardMail,
  ForwardRemoveMail,
  ForwardRemoveWeb,
  ForwardSetMail,
  ForwardSetWeb,
  ForwardWeb,
  InternetbsBalances,
  InternetbsCloneContacts,
  InternetbsConfiguration,
  InternetbsContacts,
  InternetbsDefaultCurrency,
  InternetbsDomainCount,
  InternetbsFindDomains,
  InternetbsPriceList,
  InternetbsPrivacyStatus,
  InternetbsPrivacyTlds,
  InternetbsSetConfiguration,
  InternetbsSetDefaultCurrency,
  InternetbsSetPrivacy,
  InternetbsTld,
  InternetbsTldInfo,
  InternetbsVerification,
  JournalEntries,
  JournalEntry,
  JournalForget,
  JournalInfo,
  JournalList,
  JournalReconcile,
  JournalResolve,
  ListedDomain,
  ListedPrice,
  Locks,
  LogicboxesActivateForwarding,
  LogicboxesAddCoopSponsor,
  LogicboxesBuyPremiumDns,
  LogicboxesCaAgreement,
  LogicboxesDeRecheck,
  LogicboxesDefaultContacts,
  LogicboxesDefaultNameservers,
  LogicboxesExecuteOrders,
  LogicboxesForwardRecords,
  LogicboxesMoveDomain,
  LogicboxesOrderId,
  LogicboxesOrderInfo,
  LogicboxesOrderNumber,
  LogicboxesPayInvoices,
  LogicboxesPremiumNames,
  LogicboxesPromotions,
  LogicboxesSetDefaultContacts,
  LogicboxesSetGdpr,
  LogicboxesSetResellerLock,
  LogicboxesSetTelWhois,
  LogicboxesTelCthLogin,
  LogicboxesValidateRegistrant,
  LogicboxesXxxMembership,
  LoginToken,
  MailForwards,
  NameServer,
  NameserverCreate,
  NameserverDelete,
  NameserverInfo,
  NameserverList,
  NameserverPage,
  NameserverRename,
  NameserverSetAddresses,
  NetimAccount,
  NetimAccountData,
  NetimClaim,
  NetimClaimAnswer,
  NetimDnsKey,
  NetimInternalTransfer,
  NetimMembership,
  NetimResetZone,
  NetimSendAuthCode,
  NetimSetForward,
  NetimSetRemark,
  NetimSetSigning,
  NetimTld,
  NetimTldData,
  NetimTldOpen,
  NetimTldOperations,
  NetimTransferTrade,
  NetimWhois,
  NetimWhoisText,
  NextEvent,
  NormalizedContact,
  Order,
  PluginAnswer,
  PluginCall,
  PremiumNames,
  PricePage,
  PriceRows,
  PrivacyLevel,
  PrivacyTlds,
  Process,
  ProcessCancel,
  ProcessInfo,
  ProcessList,
  ProcessPage,
  ProcessResend,
  Promotions,
  Quote,
  Raw,
  RawReply,
  RealtimeregisterAccountPage,
  RealtimeregisterBrand,
  RealtimeregisterBrandInfo,
  RealtimeregisterBrandLocales,
  RealtimeregisterBrandPage,
  RealtimeregisterBrandTemplate,
  RealtimeregisterBrandTemplates,
  RealtimeregisterBrands,
  RealtimeregisterCategory,
  RealtimeregisterCategoryPage,
  RealtimeregisterCheckSignature,
  RealtimeregisterConfirmKeys,
  RealtimeregisterCountries,
  RealtimeregisterCountry,
  RealtimeregisterCountryInfo,
  RealtimeregisterCountryPage,
  RealtimeregisterCreateBrand,
  RealtimeregisterCreateZone,
  RealtimeregisterCreateZoneTemplate,
  RealtimeregisterDeleteBrand,
  RealtimeregisterDeleteZone,
  RealtimeregisterDeleteZoneTemplate,
  RealtimeregisterDnsZone,
  RealtimeregisterDocument,
  RealtimeregisterDowntime,
  RealtimeregisterDowntimeInfo,
  RealtimeregisterDowntimePage,
  RealtimeregisterDowntimes,
  RealtimeregisterExchangeRates,
  RealtimeregisterFindDomains,
  RealtimeregisterGatewayInfo,
  RealtimeregisterLocales,
  RealtimeregisterNotification,
  RealtimeregisterNotificationPage,
  RealtimeregisterNotifications,
  RealtimeregisterPreviewBrandTemplate,
  RealtimeregisterQueryCounts,
  RealtimeregisterRates,
  RealtimeregisterRegistries,
  RealtimeregisterRegistry,
  RealtimeregisterRegistryAccount,
  RealtimeregisterRegistryAccounts,
  RealtimeregisterRegistryInfo,
  RealtimeregisterRegistryPage,
  RealtimeregisterRetrieveZone,
  RealtimeregisterRollZoneKeys,
  RealtimeregisterSetContact,
  RealtimeregisterSetProperties,
  RealtimeregisterSplitContact,
  RealtimeregisterTemplate,
  RealtimeregisterTemplatePage,
  RealtimeregisterTldMetadata,
  RealtimeregisterTransaction,
  RealtimeregisterTransactionInfo,
  RealtimeregisterTransactionPage,
  RealtimeregisterTransactions,
  RealtimeregisterUpdateBrand,
  RealtimeregisterUpdateBrandTemplate,
  RealtimeregisterUpdateZone,
  RealtimeregisterUpdateZoneTemplate,
  RealtimeregisterValidationCategories,
  RealtimeregisterValidationCategory,
  RealtimeregisterZoneInfo,
  RealtimeregisterZoneNumber,
  RealtimeregisterZonePage,
  RealtimeregisterZoneQueries,
  RealtimeregisterZoneTemplate,
  RealtimeregisterZoneTemplates,
  RealtimeregisterZones,
  ReconcileReport,
  RegistrantChecks,
  RegistrantVerification,
  RegistrarDetails,
  RegistryStatus,
  SandboxAccount,
  SandboxClock,
  SandboxDomain,
  SandboxFault,
  SandboxLedger,
  SandboxLedgerReport,
  SandboxNow,
  SandboxReset,
  SandboxState,
  SignatureCheck,
  Suggestions,
  TelLogin,
  TemporaryPassword,
  TldInfo,
  TldInfoInput,
  TldList,
  TldMetadata,
  Tlds,
  TransferCheck,
  TransferHistory,
  TransferStatus,
  Validation,
  WebForwards,
} from './types.js'

/** Operations on domains. */
export class DomainArea {
  readonly #caller: Caller

  constructor(caller: Caller) {
    this.#caller = caller
  }

  /** Ask whether names can be registered, many at once. */
  check(input: DomainCheck = {}, options?: CallOptions): Promise<CheckReport> {
    return this.#caller.call('domain.check', input, options)
  }

  /** Learn what an operation on a name costs, without buying. */
  quote(input: DomainQuote, options?: CallOptions): Promise<Quote> {
    return this.#caller.call('domain.quote', input, options)
  }

  /** Read all that the registrar knows of a domain. */
  info(input: DomainInfo, options?: CallOptions): Promise<DomainDetails> {
    return this.#caller.call('domain.info', input, options)
  }

  /** Read what the registry itself says of a domain's state. */
  registryStatus(input: DomainRegistryStatus, options?: CallOptions): Promise<RegistryStatus> {
    return this.#caller.call('domain.registry_status', input, options)
  }

  /**
   * List the domains of the account, page by page.
   *
   * What it gives reads page after page as it is iterated; `pages()` gives the pages themselves. Its
   * `failed` tells afterwards what could not be read, and is missing among the items.
   */
  list(input: DomainList = {}, options?: CallOptions): Listing<ListedDomain, DomainPage> {
    return new Listing<ListedDomain, DomainPage>(
      after => this.#caller.call('domain.list', { ...input, after }, options),
      input.after,
      page => page.domains,
      page => page.next,
      page => page.failed,
    )
  }

  /** Replace the name servers of a domain. */
  setNameservers(input: DomainSetNameservers, options?: CallOptions): Promise<Changed> {
    return this.#caller.call('domain.set_nameservers', input, options)
  }

  /** Lock a domain against transfer, or unlock it. */
  setLock(input: DomainSetLock, options?: CallOptions): Promise<Changed> {
    return this.#caller.call('domain.set_lock', input, options)
  }

  /** Read the auth code that another registrar needs to take the domain over. */
  authCode(input: DomainAuthCode, options?: CallOptions): Promise<AuthCodeReply> {
    return this.#caller.call('domain.auth_code', input, options)
  }

  /** Read the trademark claim that stands against a name. */
  claimNotice(input: DomainClaimNotice, options?: CallOptions): Promise<ClaimNotice> {
    return this.#caller.call('domain.claim_notice', input, options)
  }

  /** Think of names like a keyword. */
  suggest(input: DomainSuggest, options?: CallOptions): Promise<Suggestions> {
    return this.#caller.call('domain.suggest', input, options)
  }

  /** Read the locks that lie on a domain. */
  locks(input: DomainLocks, options?: CallOptions): Promise<Locks> {
    return this.#caller.call('domain.locks', input, options)
  }

  /** Ask whether a domain can be transferred in now. */
  transferCheck(input: DomainTransferCheck, options?: CallOptions): Promise<TransferCheck> {
    return this.#caller.call('domain.transfer_check', input, options)
  }

  /** Read how far a transfer is. */
  transferStatus(input: DomainTransferStatus, options?: CallOptions): Promise<TransferStatus> {
    return this.#caller.call('domain.transfer_status', input, options)
  }

  /** Hand in the auth code of a transfer that waits for it. */
  transferSubmitCode(input: DomainTransferSubmitCode, options?: CallOptions): Promise<Changed> {
    return this.#caller.call('domain.transfer_submit_code', input, options)
  }

  /** Send the mail once more that asks the holder to approve a transfer. */
  transferResend(input: DomainTransferResend, options?: CallOptions): Promise<Changed> {
    return this.#caller.call('domain.transfer_resend', input, options)
  }

  /** Try a transfer in once more, after what held it up was put right. */
  transferRetry(input: DomainTransferRetry, options?: CallOptions): Promise<Changed> {
    return this.#caller.call('domain.transfer_retry', input, options)
  }

  /** Call off a transfer in. */
  transferCancel(input: DomainTransferCancel, options?: CallOptions): Promise<Changed> {
    return this.#caller.call('domain.transfer_cancel', input, options)
  }

  /** Look back at what happened to a domain's transfers. */
  transferHistory(input: DomainTransferHistory, options?: CallOptions): Promise<TransferHistory> {
    return this.#caller.call('domain.transfer_history', input, options)
  }

  /** Agree to the transfer of a domain to another registrar. */
  transferApprove(input: DomainTransferApprove, options?: CallOptions): Promise<Changed> {
    return this.#caller.call('domain.transfer_approve', input, options)
  }

  /** Refuse the transfer of a domain to another registrar. */
  transferReject(input: DomainTransferReject, options?: CallOptions): Promise<Changed> {
    return this.#caller.call('domain.transfer_reject', input, options)
  }

  /** Give a domain other contacts. */
  setContacts(input: DomainSetContacts, options?: CallOptions): Promise<Changed> {
    return this.#caller.call('domain.set_contacts', input, options)
  }

  /** Hide a domain's contacts from the public, or show them. */
  setPrivacy(input: DomainSetPrivacy, options?: CallOptions): Promise<Changed> {
    return this.#caller.call('domain.set_privacy', input, options)
  }

  /** Let the registrar renew a domain by itself, or not. */
  setAutoRenew(input: DomainSetAutoRenew, options?: CallOptions): Promise<Changed> {
    return this.#caller.call('domain.set_auto_renew', input, options)
  }

  /** Suspend a domain, or end its suspension. */
  setHold(input: DomainSetHold, options?: CallOptions): Promise<Changed> {
    return this.#caller.call('domain.set_hold', input, options)
  }

  /** Replace what the registry publishes to secure a domain's zone. */
  setDnssec(input: DomainSetDnssec, options?: CallOptions): Promise<Changed> {
    return this.#caller.call('domain.set_dnssec', input, options)
  }

  /** Give a domain another auth code. */
  setAuthCode(input: DomainSetAuthCode, options?: CallOptions): Promise<Changed> {
    return this.#caller.call('domain.set_auth_code', input, options)
  }

  /** Let the registrar make a new auth code. The old one is good no more. */
  newAuthCode(input: DomainNewAuthCode, options?: CallOptions): Promise<AuthCodeReply> {
    return this.#caller.call('domain.new_auth_code', input, options)
  }

  /** Give a domain up. */
  delete(input: DomainDelete, options?: CallOptions): Promise<Changed> {
    return this.#caller.call('domain.delete', input, options)
  }

  /** Hand a domain to another registrar, at registries where the losing side does that. */
  release(input: DomainRelease, options?: CallOptions): Promise<Changed> {
    return this.#caller.call('domain.release', input, options)
  }

  /** Move a domain into another account at the same registrar. */
  push(input: DomainPush, options?: CallOptions): Promise<Changed> {
    return this.#caller.call('domain.push', input, options)
  }

  /** Send the mail once more that asks the registrant to confirm their data. */
  resendVerification(input: DomainResendVerification, options?: CallOptions): Promise<Changed> {
    return this.#caller.call('domain.resend_verification', input, options)
  }

  /**
   * Register a domain.
   *
   * If this rejects with a `RegistrarError`, nothing was bought. Otherwise `order.state` says succeeded, pending,
   * unknown or review; the same `key` gives the same order.
   */
  register(input: DomainRegister, options?: PaidCallOptions): Promise<Order> {
    return this.#caller.call('domain.register', input, options)
  }

  /**
   * Transfer a domain in from another registrar.
   *
   * If this rejects with a `RegistrarError`, nothing was bought. Otherwise `order.state` says succeeded, pending,
   * unknown or review; the same `key` gives the same order.
   */
  transfer(input: DomainTransfer, options?: PaidCallOptions): Promise<Order> {
    return this.#caller.call('domain.transfer', input, options)
  }

  /**
   * Extend a registration.
   *
   * If this rejects with a `RegistrarError`, nothing was bought. Otherwise `order.state` says succeeded, pending,
   * unknown or review; the same `key` gives the same order.
   */
  renew(input: DomainRenew, options?: PaidCallOptions): Promise<Order> {
    return this.#caller.call('domain.renew', input, options)
  }

  /**
   * Bring a deleted domain back out of redemption.
   *
   * If this rejects with a `RegistrarError`, nothing was bought. Otherwise `order.state` says succeeded, pending,
   * unknown or review; the same `key` gives the same order.
   */
  restore(input: DomainRestore, options?: PaidCallOptions): Promise<Order> {
    return this.#caller.call('domain.restore', input, options)
  }

  /**
   * Give a domain to another holder, at registries that sell the change.
   *
   * If this rejects with a `RegistrarError`, nothing was bought. Otherwise `order.state` says succeeded, pending,
   * unknown or review; the same `key` gives the same order.
   */
  trade(input: DomainTrade, options?: PaidCallOptions): Promise<Order> {
    return this.#caller.call('domain.trade', input, options)
  }

  /**
   * Buy privacy for a domain, which hides its contacts from the public.
   *
   * If this rejects with a `RegistrarError`, nothing was bought. Otherwise `order.state` says succeeded, pending,
   * unknown or review; the same `key` gives the same order.
   */
  buyPrivacy(input: DomainBuyPrivacy, options?: PaidCallOptions): Promise<Order> {
    return this.#caller.call('domain.buy_privacy', input, options)
  }

  /** Check an order and its price as placing it would, and place nothing. */
  validate(input: DomainValidate = {}, options?: CallOptions): Promise<Validation> {
    return this.#caller.call('domain.validate', input, options)
  }
}

/** Operations on contacts. */
export class ContactArea {
  readonly #caller: Caller

  constructor(caller: Caller) {
    this.#caller = caller
  }

  /** Store a contact at the registrar. */
  create(input: ContactCreate, options?: CallOptions): Promise<ContactHandle> {
    return this.#caller.call('contact.create', input, options)
  }

  /** Read a stored contact. */
  info(input: ContactInfo, options?: CallOptions): Promise<ContactRecord> {
    return this.#caller.call('contact.info', input, options)
  }

  /**
   * List stored contacts, page by page.
   *
   * What it gives reads page after page as it is iterated; `pages()` gives the pages themselves.
   */
  list(input: ContactList = {}, options?: CallOptions): Listing<ContactRecord, ContactPage> {
    return new Listing<ContactRecord, ContactPage>(
      after => this.#caller.call('contact.list', { ...input, after }, options),
      input.after,
      page => page.contacts,
      page => page.next,
    )
  }

  /** Replace the data of a stored contact. */
  update(input: ContactUpdate, options?: CallOptions): Promise<Changed> {
    return this.#caller.call('contact.update', input, options)
  }

  /** Remove a stored contact. */
  delete(input: ContactDelete, options?: CallOptions): Promise<Changed> {
    return this.#caller.call('contact.delete', input, options)
  }

  /** Have a stored contact confirm its data, or remind it. */
  validate(input: ContactValidate, options?: CallOptions): Promise<Changed> {
    return this.#caller.call('contact.validate', input, options)
  }

  /** Make a contact as somebody wrote it into what the registrar takes. */
  normalize(input: ContactNormalize, options?: CallOptions): Promise<NormalizedContact> {
    return this.#caller.call('contact.normalize', input, options)
  }
}

/** Operations on customers. */
export class CustomerArea {
  readonly #caller: Caller

  constructor(caller: Caller) {
    this.#caller = caller
  }

  /** Open a customer's account at the registrar. */
  create(input: CustomerCreate, options?: CallOptions): Promise<CustomerHandle> {
    return this.#caller.call('customer.create', input, options)
  }

  /** Read a customer's account. */
  info(input: CustomerInfo = {}, options?: CallOptions): Promise<CustomerRecord> {
    return this.#caller.call('customer.info', input, options)
  }

  /**
   * List customers' accounts, page by page.
   *
   * What it gives reads page after page as it is iterated; `pages()` gives the pages themselves.
   */
  list(input: CustomerList = {}, options?: CallOptions): Listing<CustomerRecord, CustomerPage> {
    return new Listing<CustomerRecord, CustomerPage>(
      after => this.#caller.call('customer.list', { ...input, after }, options),
      input.after,
      page => page.customers,
      page => page.next,
    )
  }

  /** Replace the data of a customer's account. */
  update(input: CustomerUpdate, options?: CallOptions): Promise<Changed> {
    return this.#caller.call('customer.update', input, options)
  }

  /** Close a customer's account. */
  delete(input: CustomerDelete, options?: CallOptions): Promise<Changed> {
    return this.#caller.call('customer.delete', input, options)
  }

  /** Read how much money a customer's account has. */
  balance(input: CustomerBalance, options?: CallOptions): Promise<Balance> {
    return this.#caller.call('customer.balance', input, options)
  }

  /** Give a customer another password. */
  setPassword(input: CustomerSetPassword, options?: CallOptions): Promise<Changed> {
    return this.#caller.call('customer.set_password', input, options)
  }

  /** Send a customer who forgot the password a mail. */
  resetPassword(input: CustomerResetPassword, options?: CallOptions): Promise<Changed> {
    return this.#caller.call('customer.reset_password', input, options)
  }

  /** Let the registrar make a password for a short time. */
  temporaryPassword(input: CustomerTemporaryPassword, options?: CallOptions): Promise<TemporaryPassword> {
    return this.#caller.call('customer.temporary_password', input, options)
  }

  /** Get a token that lets a customer into the registrar's panel. */
  loginToken(input: CustomerLoginToken, options?: CallOptions): Promise<LoginToken> {
    return this.#caller.call('customer.login_token', input, options)
  }

  /** Find out whether somebody is a customer, by password or token. */
  authenticate(input: CustomerAuthenticate = {}, options?: CallOptions): Promise<CustomerRecord> {
    return this.#caller.call('customer.authenticate', input, options)
  }
}

/** Operations on the account. */
export class AccountArea {
  readonly #caller: Caller

  constructor(caller: Caller) {
    this.#caller = caller
  }

  /** Try the account's settings with one cheap call. */
  test(input: AccountTest = {}, options?: CallOptions): Promise<AccountTested> {
    return this.#caller.call('account.test', input, options)
  }

  /** Read how much money the account has. */
  balance(input: AccountBalance = {}, options?: CallOptions): Promise<Balance> {
    return this.#caller.call('account.balance', input, options)
  }

  /**
   * Read the price list, page by page.
   *
   * What it gives reads page after page as it is iterated; `pages()` gives the pages themselves.
   */
  prices(input: AccountPrices = {}, options?: CallOptions): Listing<ListedPrice, PricePage> {
    return new Listing<ListedPrice, PricePage>(
      after => this.#caller.call('account.prices', { ...input, after }, options),
      input.after,
      page => page.prices,
      page => page.next,
    )
  }

  /** Read what the account's registrar is and can do: its operations, settings as a form, and limits. */
  provider(input: AccountProvider = {}, options?: CallOptions): Promise<RegistrarDetails> {
    return this.#caller.call('account.provider', input, options)
  }
}

/** Operations on name servers. */
export class NameserverArea {
  readonly #caller: Caller

  constructor(caller: Caller) {
    this.#caller = caller
  }

  /** Register a name server with its addresses. */
  create(input: NameserverCreate, options?: CallOptions): Promise<Changed> {
    return this.#caller.call('nameserver.create', input, options)
  }

  /** Give a registered name server another name. */
  rename(input: NameserverRename, options?: CallOptions): Promise<Changed> {
    return this.#caller.call('nameserver.rename', input, options)
  }

  /** Replace the addresses of a registered name server. */
  setAddresses(input: NameserverSetAddresses, options?: CallOptions): Promise<Changed> {
    return this.#caller.call('nameserver.set_addresses', input, options)
  }

  /** Remove a registered name server. */
  delete(input: NameserverDelete, options?: CallOptions): Promise<Changed> {
    return this.#caller.call('nameserver.delete', input, options)
  }

  /** Read the addresses of a registered name server. */
  info(input: NameserverInfo, options?: CallOptions): Promise<NameServer> {
    return this.#caller.call('nameserver.info', input, options)
  }

  /**
   * List registered name servers, page by page.
   *
   * What it gives reads page after page as it is iterated; `pages()` gives the pages themselves.
   */
  list(input: NameserverList = {}, options?: CallOptions): Listing<NameServer, NameserverPage> {
    return new Listing<NameServer, NameserverPage>(
      after => this.#caller.call('nameserver.list', { ...input, after }, options),
      input.after,
      page => page.nameservers,
      page => page.next,
    )
  }
}

/** Operations on DNS records. */
export class DnsArea {
  readonly #caller: Caller

  constructor(caller: Caller) {
    this.#caller = caller
  }

  /**
   * List the records of a zone at the registrar's name servers, page by page.
   *
   * What it gives reads page after page as it is iterated; `pages()` gives the pages themselves.
   */
  records(input: DnsRecords, options?: CallOptions): Listing<DnsRecord, DnsPage> {
    return new Listing<DnsRecord, DnsPage>(
      after => this.#caller.call('dns.records', { ...input, after }, options),
      input.after,
      page => page.records,
      page => page.next,
    )
  }

  /** Add a record to a zone. */
  add(input: DnsAdd, options?: CallOptions): Promise<Changed> {
    return this.#caller.call('dns.add', input, options)
  }

  /** Change a record of a zone. */
  update(input: DnsUpdate, options?: CallOptions): Promise<Changed> {
    return this.#caller.call('dns.update', input, options)
  }

  /** Remove a record from a zone. */
  remove(input: DnsRemove, options?: CallOptions): Promise<Changed> {
    return this.#caller.call('dns.remove', input, options)
  }

  /** Set the times in a zone's SOA record. */
  setSoa(input: DnsSetSoa, options?: CallOptions): Promise<Changed> {
    return this.#caller.call('dns.set_soa', input, options)
  }

  /** Switch on the registrar's name servers for a domain's records. */
  activate(input: DnsActivate, options?: CallOptions): Promise<Changed> {
    return this.#caller.call('dns.activate', input, options)
  }
}

/** Operations on forwarding. */
export class ForwardArea {
  readonly #caller: Caller

  constructor(caller: Caller) {
    this.#caller = caller
  }

  /** Read where a domain's web visitors are sent. */
  web(input: ForwardWeb, options?: CallOptions): Promise<WebForwards> {
    return this.#caller.call('forward.web', input, options)
  }

  /** Send a domain's web visitors to another address. */
  setWeb(input: ForwardSetWeb, options?: CallOptions): Promise<Changed> {
    return this.#caller.call('forward.set_web', input, options)
  }

  /** End the forwarding of web visitors. */
  removeWeb(input: ForwardRemoveWeb, options?: CallOptions): Promise<Changed> {
    return this.#caller.call('forward.remove_web', input, options)
  }

  /** Read where a domain's mail goes. */
  mail(input: ForwardMail, options?: CallOptions): Promise<MailForwards> {
    return this.#caller.call('forward.mail', input, options)
  }

  /** Send mail for a domain's addresses to others. */
  setMail(input: ForwardSetMail, options?: CallOptions): Promise<Changed> {
    return this.#caller.call('forward.set_mail', input, options)
  }

  /** End the forwarding of mail. */
  removeMail(input: ForwardRemoveMail, options?: CallOptions): Promise<Changed> {
    return this.#caller.call('forward.remove_mail', input, options)
  }
}

/** Operations on TLDs. */
export class TldArea {
  readonly #caller: Caller

  constructor(caller: Caller) {
    this.#caller = caller
  }

  /** List the TLDs that the registrar sells. */
  list(input: TldList = {}, options?: CallOptions): Promise<Tlds> {
    return this.#caller.call('tld.list', input, options)
  }

  /** Read what the registrar wants for a TLD: terms, roles, and the extra fields as a form. */
  info(input: TldInfoInput, options?: CallOptions): Promise<TldInfo> {
    return this.#caller.call('tld.info', input, options)
  }
}

/** Operations on the registrar's own queue. */
export class ProcessArea {
  readonly #caller: Caller

  constructor(caller: Caller) {
    this.#caller = caller
  }

  /** Read one process of the registrar's own queue. */
  info(input: ProcessInfo, options?: CallOptions): Promise<Process> {
    return this.#caller.call('process.info', input, options)
  }

  /**
   * List processes of the registrar's own queue, page by page.
   *
   * What it gives reads page after page as it is iterated; `pages()` gives the pages themselves.
   */
  list(input: ProcessList = {}, options?: CallOptions): Listing<Process, ProcessPage> {
    return new Listing<Process, ProcessPage>(
      after => this.#caller.call('process.list', { ...input, after }, options),
      input.after,
      page => page.processes,
      page => page.next,
    )
  }

  /** Have the registrar send the mail once more that a process waits for. */
  resend(input: ProcessResend, options?: CallOptions): Promise<Changed> {
    return this.#caller.call('process.resend', input, options)
  }

  /** Call off a process of the registrar's own queue. */
  cancel(input: ProcessCancel, options?: CallOptions): Promise<Changed> {
    return this.#caller.call('process.cancel', input, options)
  }
}

/** Operations on what happened at the registrar. */
export class EventArea {
  readonly #caller: Caller

  constructor(caller: Caller) {
    this.#caller = caller
  }

  /** Read the oldest event at the registrar that was not acknowledged. */
  poll(input: EventPoll = {}, options?: CallOptions): Promise<NextEvent> {
    return this.#caller.call('event.poll', input, options)
  }

  /** Acknowledge an event, so that the next one comes. */
  ack(input: EventAck, options?: CallOptions): Promise<Changed> {
    return this.#caller.call('event.ack', input, options)
  }
}

/** Operations on what LogicBoxes alone has. */
export class LogicboxesArea {
  readonly #caller: Caller

  constructor(caller: Caller) {
    this.#caller = caller
  }

  /** Look up the number of a domain's order at LogicBoxes. */
  orderId(input: LogicboxesOrderId, options?: CallOptions): Promise<LogicboxesOrderNumber> {
    return this.#caller.call('logicboxes.order_id', input, options)
  }

  /** Read all that LogicBoxes knows of a domain, by the number of its order. */
  orderInfo(input: LogicboxesOrderInfo, options?: CallOptions): Promise<DomainDetails> {
    return this.#caller.call('logicboxes.order_info', input, options)
  }

  /** Read the name servers that a customer's new domains get at LogicBoxes. */
  defaultNameservers(input: LogicboxesDefaultNameservers = {}, options?: CallOptions): Promise<DefaultNameservers> {
    return this.#caller.call('logicboxes.default_nameservers', input, options)
  }

  /** Move a domain from one of the account's customers at LogicBoxes to another. */
  moveDomain(input: LogicboxesMoveDomain, options?: CallOptions): Promise<Changed> {
    return this.#caller.call('logicboxes.move_domain', input, options)
  }

  /** Mask a domain's contacts for data protection at LogicBoxes, or unmask them. */
  setGdpr(input: LogicboxesSetGdpr, options?: CallOptions): Promise<Changed> {
    return this.#caller.call('logicboxes.set_gdpr', input, options)
  }

  /** Put the reseller's own lock on a domain at LogicBoxes, or take it off. */
  setResellerLock(input: LogicboxesSetResellerLock, options?: CallOptions): Promise<Changed> {
    return this.#caller.call('logicboxes.set_reseller_lock', input, options)
  }

  /** Look for registered names that their holders offer through LogicBoxes. */
  premiumNames(input: LogicboxesPremiumNames, options?: CallOptions): Promise<PremiumNames> {
    return this.#caller.call('logicboxes.premium_names', input, options)
  }

  /** Switch on LogicBoxes' forwarding for a domain. */
  activateForwarding(input: LogicboxesActivateForwarding, options?: CallOptions): Promise<Changed> {
    return this.#caller.call('logicboxes.activate_forwarding', input, options)
  }

  /** Read the records that LogicBoxes' forwarding needs in a zone elsewhere. */
  forwardRecords(input: LogicboxesForwardRecords, options?: CallOptions): Promise<DnsPage> {
    return this.#caller.call('logicboxes.forward_records', input, options)
  }

  /** Read the login of a .tel domain's own host. */
  telCthLogin(input: LogicboxesTelCthLogin, options?: CallOptions): Promise<TelLogin> {
    return this.#caller.call('logicboxes.tel_cth_login', input, options)
  }

  /** Say what the public learns of a .tel domain's holder. */
  setTelWhois(input: LogicboxesSetTelWhois, options?: CallOptions): Promise<Changed> {
    return this.#caller.call('logicboxes.set_tel_whois', input, options)
  }

  /** Tie a .xxx domain to a membership, or part it from one. */
  xxxMembership(input: LogicboxesXxxMembership, options?: CallOptions): Promise<Changed> {
    return this.#caller.call('logicboxes.xxx_membership', input, options)
  }

  /** Have the .de registry look at a domain's name servers once more. */
  deRecheck(input: LogicboxesDeRecheck, options?: CallOptions): Promise<Changed> {
    return this.#caller.call('logicboxes.de_recheck', input, options)
  }

  /** Read what a .ca registrant has to agree to. */
  caAgreement(input: LogicboxesCaAgreement = {}, options?: CallOptions): Promise<CaAgreement> {
    return this.#caller.call('logicboxes.ca_agreement', input, options)
  }

  /** Read a customer's default contacts at LogicBoxes. */
  defaultContacts(input: LogicboxesDefaultContacts, options?: CallOptions): Promise<DefaultContacts> {
    return this.#caller.call('logicboxes.default_contacts', input, options)
  }

  /** Set a customer's default contacts at LogicBoxes. */
  setDefaultContacts(input: LogicboxesSetDefaultContacts, options?: CallOptions): Promise<Changed> {
    return this.#caller.call('logicboxes.set_default_contacts', input, options)
  }

  /** Ask LogicBoxes whether contacts meet the rules of registries. */
  validateRegistrant(input: LogicboxesValidateRegistrant, options?: CallOptions): Promise<RegistrantChecks> {
    return this.#caller.call('logicboxes.validate_registrant', input, options)
  }

  /** Store the sponsor of a .coop domain at LogicBoxes. */
  addCoopSponsor(input: LogicboxesAddCoopSponsor, options?: CallOptions): Promise<ContactHandle> {
    return this.#caller.call('logicboxes.add_coop_sponsor', input, options)
  }

  /** Execute orders at LogicBoxes that wait for their invoices to be paid. */
  executeOrders(input: LogicboxesExecuteOrders, options?: CallOptions): Promise<Changed> {
    return this.#caller.call('logicboxes.execute_orders', input, options)
  }

  /** Pay invoices from the customers' accounts at LogicBoxes, so that their orders are executed. */
  payInvoices(input: LogicboxesPayInvoices, options?: CallOptions): Promise<Changed> {
    return this.#caller.call('logicboxes.pay_invoices', input, options)
  }

  /** Read the prices of LogicBoxes that hold for a while. */
  promotions(input: LogicboxesPromotions = {}, options?: CallOptions): Promise<Promotions> {
    return this.#caller.call('logicboxes.promotions', input, options)
  }

  /**
   * Buy premium DNS for a domain at LogicBoxes.
   *
   * If this rejects with a `RegistrarError`, nothing was bought. Otherwise `order.state` says succeeded, pending,
   * unknown or review; the same `key` gives the same order.
   */
  buyPremiumDns(input: LogicboxesBuyPremiumDns, options?: PaidCallOptions): Promise<Order> {
    return this.#caller.call('logicboxes.buy_premium_dns', input, options)
  }
}

/** Operations on what NETIM alone has. */
export class NetimArea {
  readonly #caller: Caller

  constructor(caller: Caller) {
    this.#caller = caller
  }

  /** Ask whether a trademark claim stands against a name, at NETIM. */
  claim(input: NetimClaim, options?: CallOptions): Promise<NetimClaimAnswer> {
    return this.#caller.call('netim.claim', input, options)
  }

  /** Read the public entry of a name through NETIM. */
  whois(input: NetimWhois, options?: CallOptions): Promise<NetimWhoisText> {
    return this.#caller.call('netim.whois', input, options)
  }

  /** Read the account's limits and defaults at NETIM. */
  account(input: NetimAccount = {}, options?: CallOptions): Promise<NetimAccountData> {
    return this.#caller.call('netim.account', input, options)
  }

  /** Read all that NETIM says of a TLD. */
  tld(input: NetimTld, options?: CallOptions): Promise<NetimTldData> {
    return this.#caller.call('netim.tld', input, options)
  }

  /** Read which of NETIM's operations are open for a TLD. */
  tldOperations(input: NetimTldOperations, options?: CallOptions): Promise<NetimTldOpen> {
    return this.#caller.call('netim.tld_operations', input, options)
  }

  /** Set the tag or the note that NETIM keeps with a domain. */
  setRemark(input: NetimSetRemark, options?: CallOptions): Promise<Changed> {
    return this.#caller.call('netim.set_remark', input, options)
  }

  /** Hand the token of a membership to the registry of a domain at NETIM. */
  membership(input: NetimMembership, options?: CallOptions): Promise<Changed> {
    return this.#caller.call('netim.membership', input, options)
  }

  /** Let NETIM sign a zone at its own name servers, or not. */
  setSigning(input: NetimSetSigning, options?: CallOptions): Promise<Changed> {
    return this.#caller.call('netim.set_signing', input, options)
  }

  /** Publish the key of a zone at other name servers through NETIM. */
  dnsKey(input: NetimDnsKey, options?: CallOptions): Promise<Changed> {
    return this.#caller.call('netim.dns_key', input, options)
  }

  /** Make a zone at NETIM's name servers anew from a template. */
  resetZone(input: NetimResetZone, options?: CallOptions): Promise<Changed> {
    return this.#caller.call('netim.reset_zone', input, options)
  }

  /** Forward a name's web visitors in one of NETIM's own ways. */
  setForward(input: NetimSetForward, options?: CallOptions): Promise<Changed> {
    return this.#caller.call('netim.set_forward', input, options)
  }

  /** Let NETIM make a new auth code and send it by mail. */
  sendAuthCode(input: NetimSendAuthCode, options?: CallOptions): Promise<Changed> {
    return this.#caller.call('netim.send_auth_code', input, options)
  }

  /**
   * Transfer a domain in at NETIM and give it another owner.
   *
   * If this rejects with a `RegistrarError`, nothing was bought. Otherwise `order.state` says succeeded, pending,
   * unknown or review; the same `key` gives the same order.
   */
  transferTrade(input: NetimTransferTrade, options?: PaidCallOptions): Promise<Order> {
    return this.#caller.call('netim.transfer_trade', input, options)
  }

  /**
   * Take a domain over from another account at NETIM.
   *
   * If this rejects with a `RegistrarError`, nothing was bought. Otherwise `order.state` says succeeded, pending,
   * unknown or review; the same `key` gives the same order.
   */
  internalTransfer(input: NetimInternalTransfer, options?: PaidCallOptions): Promise<Order> {
    return this.#caller.call('netim.internal_transfer', input, options)
  }
}

/** Operations on what Internet.bs alone has. */
export class InternetbsArea {
  readonly #caller: Caller

  constructor(caller: Caller) {
    this.#caller = caller
  }

  /** Read a domain's contacts, which Internet.bs keeps within each domain. */
  contacts(input: InternetbsContacts, options?: CallOptions): Promise<DomainContacts> {
    return this.#caller.call('internetbs.contacts', input, options)
  }

  /** Give a domain the contacts of another one of the account at Internet.bs. */
  cloneContacts(input: InternetbsCloneContacts, options?: CallOptions): Promise<Changed> {
    return this.#caller.call('internetbs.clone_contacts', input, options)
  }

  /** Look for domains of the account at Internet.bs. */
  findDomains(input: InternetbsFindDomains = {}, options?: CallOptions): Promise<DomainPage> {
    return this.#caller.call('internetbs.find_domains', input, options)
  }

  /** Count the account's domains at Internet.bs. */
  domainCount(input: InternetbsDomainCount = {}, options?: CallOptions): Promise<DomainCount> {
    return this.#caller.call('internetbs.domain_count', input, options)
  }

  /** Read whether a registrant has confirmed their mail address at Internet.bs. */
  verification(input: InternetbsVerification, options?: CallOptions): Promise<RegistrantVerification> {
    return this.#caller.call('internetbs.verification', input, options)
  }

  /** Read how much Internet.bs hides of a domain's contacts. */
  privacy(input: InternetbsPrivacyStatus, options?: CallOptions): Promise<PrivacyLevel> {
    return this.#caller.call('internetbs.privacy', input, options)
  }

  /** Hide all of a domain's contacts at Internet.bs, or a part of them. */
  setPrivacy(input: InternetbsSetPrivacy, options?: CallOptions): Promise<Changed> {
    return this.#caller.call('internetbs.set_privacy', input, options)
  }

  /** Ask Internet.bs itself what it wants for a TLD. */
  tldInfo(input: InternetbsTldInfo, options?: CallOptions): Promise<InternetbsTld> {
    return this.#caller.call('internetbs.tld_info', input, options)
  }

  /** List the TLDs under which Internet.bs hides contacts. */
  privacyTlds(input: InternetbsPrivacyTlds = {}, options?: CallOptions): Promise<PrivacyTlds> {
    return this.#caller.call('internetbs.privacy_tlds', input, options)
  }

  /** Read how much money the account has at Internet.bs in each currency. */
  balances(input: InternetbsBalances = {}, options?: CallOptions): Promise<Balances> {
    return this.#caller.call('internetbs.balances', input, options)
  }

  /** Read the currency that purchases at Internet.bs are paid in. */
  defaultCurrency(input: InternetbsDefaultCurrency = {}, options?: CallOptions): Promise<DefaultCurrency> {
    return this.#caller.call('internetbs.default_currency', input, options)
  }

  /** Set the currency that purchases at Internet.bs are paid in. */
  setDefaultCurrency(input: InternetbsSetDefaultCurrency, options?: CallOptions): Promise<Changed> {
    return this.#caller.call('internetbs.set_default_currency', input, options)
  }

  /** Read any version of Internet.bs' price list as it is. */
  priceList(input: InternetbsPriceList = {}, options?: CallOptions): Promise<PriceRows> {
    return this.#caller.call('internetbs.price_list', input, options)
  }

  /** Read how the account at Internet.bs presents itself to the holders of domains. */
  configuration(input: InternetbsConfiguration = {}, options?: CallOptions): Promise<AccountConfiguration> {
    return this.#caller.call('internetbs.configuration', input, options)
  }

  /** Change how the account at Internet.bs presents itself. */
  setConfiguration(input: InternetbsSetConfiguration = {}, options?: CallOptions): Promise<Changed> {
    return this.#caller.call('internetbs.set_configuration', input, options)
  }
}

/** Operations on what Realtime Register alone has. */
export class RealtimeregisterArea {
  readonly #caller: Caller

  constructor(caller: Caller) {
    this.#caller = caller
  }

  /** Put a copy in a contact's place at some registries, through Realtime Register. */
  splitContact(input: RealtimeregisterSplitContact, options?: CallOptions): Promise<Changed> {
    return this.#caller.call('realtimeregister.split_contact', input, options)
  }

  /** Read what Realtime Register says of a TLD now. */
  tldMetadata(input: RealtimeregisterTldMetadata, options?: CallOptions): Promise<TldMetadata> {
    return this.#caller.call('realtimeregister.tld_metadata', input, options)
  }

  /** Find out whether a notification that came by webhook was sent by Realtime Register. */
  checkSignature(input: RealtimeregisterCheckSignature, options?: CallOptions): Promise<SignatureCheck> {
    return this.#caller.call('realtimeregister.check_signature', input, options)
  }

  /** Set what only Realtime Register keeps with a contact: brand, disclosure, validations, verifications. */
  setContact(input: RealtimeregisterSetContact, options?: CallOptions): Promise<Changed> {
    return this.#caller.call('realtimeregister.set_contact', input, options)
  }

  /** Store with a contact what a registry asks, through Realtime Register. */
  setProperties(input: RealtimeregisterSetProperties, options?: CallOptions): Promise<Changed> {
    return this.#caller.call('realtimeregister.set_properties', input, options)
  }

  /**
   * Look for domains of the account at Realtime Register.
   *
   * What it gives reads page after page as it is iterated; `pages()` gives the pages themselves. Its
   * `failed` tells afterwards what could not be read, and is missing among the items.
   */
  findDomains(input: RealtimeregisterFindDomains = {}, options?: CallOptions): Listing<ListedDomain, DomainPage> {
    return new Listing<ListedDomain, DomainPage>(
      after => this.#caller.call('realtimeregister.find_domains', { ...input, after }, options),
      input.after,
      page => page.domains,
      page => page.next,
      page => page.failed,
    )
  }

  /**
   * List the zones at Realtime Register's name servers, page by page.
   *
   * What it gives reads page after page as it is iterated; `pages()` gives the pages themselves.
   */
  zones(input: RealtimeregisterZones = {}, options?: CallOptions): Listing<RealtimeregisterDnsZone, RealtimeregisterZonePage> {
    return new Listing<RealtimeregisterDnsZone, RealtimeregisterZonePage>(
      after => this.#caller.call('realtimeregister.zones', { ...input, after }, options),
      input.after,
      page => page.zones,
      page => page.next,
    )
  }

  /** Read a zone at Realtime Register's name servers. */
  zoneInfo(input: RealtimeregisterZoneInfo, options?: CallOptions): Promise<RealtimeregisterDnsZone> {
    return this.#caller.call('realtimeregister.zone_info', input, options)
  }

  /** Make a zone at Realtime Register's name servers, for a domain that need not be in the account. */
  createZone(input: RealtimeregisterCreateZone, options?: CallOptions): Promise<RealtimeregisterZoneNumber> {
    return this.#caller.call('realtimeregister.create_zone', input, options)
  }

  /** Change a zone at Realtime Register's name servers. */
  updateZone(input: RealtimeregisterUpdateZone, options?: CallOptions): Promise<Changed> {
    return this.#caller.call('realtimeregister.update_zone', input, options)
  }

  /** Remove a zone from Realtime Register's name servers. */
  deleteZone(input: RealtimeregisterDeleteZone, options?: CallOptions): Promise<Changed> {
    return this.#caller.call('realtimeregister.delete_zone', input, options)
  }

  /** Read how often a zone at Realtime Register's name servers was asked for. */
  zoneQueries(input: RealtimeregisterZoneQueries, options?: CallOptions): Promise<RealtimeregisterQueryCounts> {
    return this.#caller.call('realtimeregister.zone_queries', input, options)
  }

  /** Let Realtime Register fetch a zone from its master now. */
  retrieveZone(input: RealtimeregisterRetrieveZone, options?: CallOptions): Promise<Changed> {
    return this.#caller.call('realtimeregister.retrieve_zone', input, options)
  }

  /** Let Realtime Register sign a zone with new keys. */
  rollZoneKeys(input: RealtimeregisterRollZoneKeys, options?: CallOptions): Promise<Changed> {
    return this.#caller.call('realtimeregister.roll_zone_keys', input, options)
  }

  /** Tell Realtime Register that the registry has a zone's new keys. */
  confirmKeys(input: RealtimeregisterConfirmKeys, options?: CallOptions): Promise<Changed> {
    return this.#caller.call('realtimeregister.confirm_keys', input, options)
  }

  /**
   * List the templates for zones at Realtime Register, page by page.
   *
   * What it gives reads page after page as it is iterated; `pages()` gives the pages themselves.
   */
  zoneTemplates(input: RealtimeregisterZoneTemplates = {}, options?: CallOptions): Listing<RealtimeregisterTemplate, RealtimeregisterTemplatePage> {
    return new Listing<RealtimeregisterTemplate, RealtimeregisterTemplatePage>(
      after => this.#caller.call('realtimeregister.zone_templates', { ...input, after }, options),
      input.after,
      page => page.templates,
      page => page.next,
    )
  }

  /** Read a template for zones at Realtime Register. */
  zoneTemplate(input: RealtimeregisterZoneTemplate, options?: CallOptions): Promise<RealtimeregisterTemplate> {
    return this.#caller.call('realtimeregister.zone_template', input, options)
  }

  /** Make a template for zones at Realtime Register. */
  createZoneTemplate(input: RealtimeregisterCreateZoneTemplate, options?: CallOptions): Promise<Changed> {
    return this.#caller.call('realtimeregister.create_zone_template', input, options)
  }

  /** Write a template for zones at Realtime Register anew. */
  updateZoneTemplate(input: RealtimeregisterUpdateZoneTemplate, options?: CallOptions): Promise<Changed> {
    return this.#caller.call('realtimeregister.update_zone_template', input, options)
  }

  /** Remove a template for zones at Realtime Register. */
  deleteZoneTemplate(input: RealtimeregisterDeleteZoneTemplate, options?: CallOptions): Promise<Changed> {
    return this.#caller.call('realtimeregister.delete_zone_template', input, options)
  }

  /**
   * List the countries that Realtime Register knows, page by page.
   *
   * What it gives reads page after page as it is iterated; `pages()` gives the pages themselves.
   */
  countries(input: RealtimeregisterCountries = {}, options?: CallOptions): Listing<RealtimeregisterCountry, RealtimeregisterCountryPage> {
    return new Listing<RealtimeregisterCountry, RealtimeregisterCountryPage>(
      after => this.#caller.call('realtimeregister.countries', { ...input, after }, options),
      input.after,
      page => page.countries,
      page => page.next,
    )
  }

  /** Read what Realtime Register knows of a country. */
  countryInfo(input: RealtimeregisterCountryInfo, options?: CallOptions): Promise<RealtimeregisterCountry> {
    return this.#caller.call('realtimeregister.country_info', input, options)
  }

  /**
   * List the ways in which Realtime Register validates contacts, page by page.
   *
   * What it gives reads page after page as it is iterated; `pages()` gives the pages themselves.
   */
  validationCategories(input: RealtimeregisterValidationCategories = {}, options?: CallOptions): Listing<RealtimeregisterCategory, RealtimeregisterCategoryPage> {
    return new Listing<RealtimeregisterCategory, RealtimeregisterCategoryPage>(
      after => this.#caller.call('realtimeregister.validation_categories', { ...input, after }, options),
      input.after,
      page => page.categories,
      page => page.next,
    )
  }

  /** Read one way in which Realtime Register validates contacts. */
  validationCategory(input: RealtimeregisterValidationCategory, options?: CallOptions): Promise<RealtimeregisterCategory> {
    return this.#caller.call('realtimeregister.validation_category', input, options)
  }

  /**
   * List what the account at Realtime Register was charged, page by page.
   *
   * What it gives reads page after page as it is iterated; `pages()` gives the pages themselves.
   */
  transactions(input: RealtimeregisterTransactions = {}, options?: CallOptions): Listing<RealtimeregisterTransaction, RealtimeregisterTransactionPage> {
    return new Listing<RealtimeregisterTransaction, RealtimeregisterTransactionPage>(
      after => this.#caller.call('realtimeregister.transactions', { ...input, after }, options),
      input.after,
      page => page.transactions,
      page => page.next,
    )
  }

  /** Read one charge of the account at Realtime Register. */
  transactionInfo(input: RealtimeregisterTransactionInfo, options?: CallOptions): Promise<RealtimeregisterTransaction> {
    return this.#caller.call('realtimeregister.transaction_info', input, options)
  }

  /** Read Realtime Register's exchange rates. */
  exchangeRates(input: RealtimeregisterExchangeRates = {}, options?: CallOptions): Promise<RealtimeregisterRates> {
    return this.#caller.call('realtimeregister.exchange_rates', input, options)
  }

  /**
   * List the registries that Realtime Register works with, page by page.
   *
   * What it gives reads page after page as it is iterated; `pages()` gives the pages themselves.
   */
  registries(input: RealtimeregisterRegistries = {}, options?: CallOptions): Listing<RealtimeregisterRegistry, RealtimeregisterRegistryPage> {
    return new Listing<RealtimeregisterRegistry, RealtimeregisterRegistryPage>(
      after => this.#caller.call('realtimeregister.registries', { ...input, after }, options),
      input.after,
      page => page.registries,
      page => page.next,
    )
  }

  /** Read one registry that Realtime Register works with. */
  registryInfo(input: RealtimeregisterRegistryInfo, options?: CallOptions): Promise<RealtimeregisterRegistry> {
    return this.#caller.call('realtimeregister.registry_info', input, options)
  }

  /**
   * List when registries of Realtime Register do not work, page by page.
   *
   * What it gives reads page after page as it is iterated; `pages()` gives the pages themselves.
   */
  downtimes(input: RealtimeregisterDowntimes = {}, options?: CallOptions): Listing<RealtimeregisterDowntime, RealtimeregisterDowntimePage> {
    return new Listing<RealtimeregisterDowntime, RealtimeregisterDowntimePage>(
      after => this.#caller.call('realtimeregister.downtimes', { ...input, after }, options),
      input.after,
      page => page.downtimes,
      page => page.next,
    )
  }

  /** Read one downtime of a registry of Realtime Register. */
  downtimeInfo(input: RealtimeregisterDowntimeInfo, options?: CallOptions): Promise<RealtimeregisterDowntime> {
    return this.#caller.call('realtimeregister.downtime_info', input, options)
  }

  /** List the account's own accounts at registries, through Realtime Register, page by page. */
  registryAccounts(input: RealtimeregisterRegistryAccounts = {}, options?: CallOptions): Promise<RealtimeregisterAccountPage> {
    return this.#caller.call('realtimeregister.registry_accounts', input, options)
  }

  /** Read one of the account's own accounts at registries, through Realtime Register. */
  registryAccount(input: RealtimeregisterRegistryAccount, options?: CallOptions): Promise<RealtimeregisterDocument> {
    return this.#caller.call('realtimeregister.registry_account', input, options)
  }

  /** Read a domain at its registry through Realtime Register, whoever has it. */
  gatewayInfo(input: RealtimeregisterGatewayInfo, options?: CallOptions): Promise<RealtimeregisterDocument> {
    return this.#caller.call('realtimeregister.gateway_info', input, options)
  }

  /**
   * List Realtime Register's notifications, page by page.
   *
   * What it gives reads page after page as it is iterated; `pages()` gives the pages themselves.
   */
  notifications(input: RealtimeregisterNotifications = {}, options?: CallOptions): Listing<Event, RealtimeregisterNotificationPage> {
    return new Listing<Event, RealtimeregisterNotificationPage>(
      after => this.#caller.call('realtimeregister.notifications', { ...input, after }, options),
      input.after,
      page => page.events,
      page => page.next,
    )
  }

  /** Read one of Realtime Register's notifications. */
  notification(input: RealtimeregisterNotification, options?: CallOptions): Promise<Event> {
    return this.#caller.call('realtimeregister.notification', input, options)
  }

  /**
   * List the brands at Realtime Register, page by page.
   *
   * What it gives reads page after page as it is iterated; `pages()` gives the pages themselves.
   */
  brands(input: RealtimeregisterBrands = {}, options?: CallOptions): Listing<RealtimeregisterBrand, RealtimeregisterBrandPage> {
    return new Listing<RealtimeregisterBrand, RealtimeregisterBrandPage>(
      after => this.#caller.call('realtimeregister.brands', { ...input, after }, options),
      input.after,
      page => page.brands,
      page => page.next,
    )
  }

  /** Read a brand at Realtime Register. */
  brandInfo(input: RealtimeregisterBrandInfo, options?: CallOptions): Promise<RealtimeregisterBrand> {
    return this.#caller.call('realtimeregister.brand_info', input, options)
  }

  /** Make a brand at Realtime Register. */
  createBrand(input: RealtimeregisterCreateBrand, options?: CallOptions): Promise<Changed> {
    return this.#caller.call('realtimeregister.create_brand', input, options)
  }

  /** Change a brand at Realtime Register. */
  updateBrand(input: RealtimeregisterUpdateBrand, options?: CallOptions): Promise<Changed> {
    return this.#caller.call('realtimeregister.update_brand', input, options)
  }

  /** Remove a brand at Realtime Register. */
  deleteBrand(input: RealtimeregisterDeleteBrand, options?: CallOptions): Promise<Changed> {
    return this.#caller.call('realtimeregister.delete_brand', input, options)
  }

  /** List the texts of a brand's mails at Realtime Register. */
  brandTemplates(input: RealtimeregisterBrandTemplates, options?: CallOptions): Promise<RealtimeregisterDocument> {
    return this.#caller.call('realtimeregister.brand_templates', input, options)
  }

  /** Read a text of a brand's mails at Realtime Register. */
  brandTemplate(input: RealtimeregisterBrandTemplate, options?: CallOptions): Promise<RealtimeregisterDocument> {
    return this.#caller.call('realtimeregister.brand_template', input, options)
  }

  /** Show a text of a brand's mails at Realtime Register as it would be sent. */
  previewBrandTemplate(input: RealtimeregisterPreviewBrandTemplate, options?: CallOptions): Promise<RealtimeregisterDocument> {
    return this.#caller.call('realtimeregister.preview_brand_template', input, options)
  }

  /** Change a text of a brand's mails at Realtime Register. */
  updateBrandTemplate(input: RealtimeregisterUpdateBrandTemplate, options?: CallOptions): Promise<Changed> {
    return this.#caller.call('realtimeregister.update_brand_template', input, options)
  }

  /** List the languages that mails of Realtime Register's brands can have. */
  brandLocales(input: RealtimeregisterBrandLocales = {}, options?: CallOptions): Promise<RealtimeregisterLocales> {
    return this.#caller.call('realtimeregister.brand_locales', input, options)
  }
}

/** Operations on plugins. */
export class PluginArea {
  readonly #caller: Caller

  constructor(caller: Caller) {
    this.#caller = caller
  }

  /** Do what only one registrar has, where a plugin speaks for it. */
  call(input: PluginCall, options?: CallOptions): Promise<PluginAnswer> {
    return this.#caller.call('plugin.call', input, options)
  }
}

/** Operations on the journal. */
export class JournalArea {
  readonly #caller: Caller

  constructor(caller: Caller) {
    this.#caller = caller
  }

  /** Read one paid order from the journal. */
  info(input: JournalInfo = {}, options?: CallOptions): Promise<JournalEntry> {
    return this.#caller.call('journal.info', input, options)
  }

  /** List paid orders from the journal. */
  list(input: JournalList = {}, options?: CallOptions): Promise<JournalEntries> {
    return this.#caller.call('journal.list', input, options)
  }

  /** Settle open orders by asking the registrar what became of them. */
  reconcile(input: JournalReconcile = {}, options?: CallOptions): Promise<ReconcileReport> {
    return this.#caller.call('journal.reconcile', input, options)
  }

  /** Record what a person found out about an order whose checks are used up. */
  resolve(input: JournalResolve, options?: CallOptions): Promise<JournalEntry> {
    return this.#caller.call('journal.resolve', input, options)
  }

  /** Forget settled orders, but for what keeps their keys from buying again. */
  forget(input: JournalForget = {}, options?: CallOptions): Promise<ForgetReport> {
    return this.#caller.call('journal.forget', input, options)
  }
}

/** Operations on the sandbox. */
export class SandboxArea {
  readonly #caller: Caller

  constructor(caller: Caller) {
    this.#caller = caller
  }

  /** Make the simulated registrar misbehave. */
  fault(input: SandboxFault = {}, options?: CallOptions): Promise<SandboxState> {
    return this.#caller.call('sandbox.fault', input, options)
  }

  /** Read or move the simulated registrar's clock. */
  clock(input: SandboxClock = {}, options?: CallOptions): Promise<SandboxNow> {
    return this.#caller.call('sandbox.clock', input, options)
  }

  /** Read every charge that the simulated registrar made. */
  ledger(input: SandboxLedger = {}, options?: CallOptions): Promise<SandboxLedgerReport> {
    return this.#caller.call('sandbox.ledger', input, options)
  }

  /** Put or change a domain in the simulated registrar. */
  domain(input: SandboxDomain, options?: CallOptions): Promise<SandboxState> {
    return this.#caller.call('sandbox.domain', input, options)
  }

  /** Set the money in the simulated account, and whether the registrar's limits on calls hold. */
  account(input: SandboxAccount = {}, options?: CallOptions): Promise<SandboxState> {
    return this.#caller.call('sandbox.account', input, options)
  }

  /** Empty the simulated registrar. */
  reset(input: SandboxReset = {}, options?: CallOptions): Promise<SandboxState> {
    return this.#caller.call('sandbox.reset', input, options)
  }
}

/** Every operation, by area. */
export class Operations {
  /** Operations on domains. */
  readonly domains: DomainArea
  /** Operations on contacts. */
  readonly contacts: ContactArea
  /** Operations on customers. */
  readonly customers: CustomerArea
  /** Operations on the account. */
  readonly account: AccountArea
  /** Operations on name servers. */
  readonly nameservers: NameserverArea
  /** Operations on DNS records. */
  readonly dns: DnsArea
  /** Operations on forwarding. */
  readonly forwards: ForwardArea
  /** Operations on TLDs. */
  readonly tlds: TldArea
  /** Operations on the registrar's own queue. */
  readonly processes: ProcessArea
  /** Operations on what happened at the registrar. */
  readonly events: EventArea
  /** Operations on what LogicBoxes alone has. */
  readonly logicboxes: LogicboxesArea
  /** Operations on what NETIM alone has. */
  readonly netim: NetimArea
  /** Operations on what Internet.bs alone has. */
  readonly internetbs: InternetbsArea
  /** Operations on what Realtime Register alone has. */
  readonly realtimeregister: RealtimeregisterArea
  /** Operations on plugins. */
  readonly plugins: PluginArea
  /** Operations on the journal. */
  readonly journal: JournalArea
  /** Operations on the sandbox. */
  readonly sandbox: SandboxArea
  readonly #caller: Caller

  constructor(caller: Caller) {
    this.#caller = caller
    this.domains = new DomainArea(caller)
    this.contacts = new ContactArea(caller)
    this.customers = new CustomerArea(caller)
    this.account = new AccountArea(caller)
    this.nameservers = new NameserverArea(caller)
    this.dns = new DnsArea(caller)
    this.forwards = new ForwardArea(caller)
    this.tlds = new TldArea(caller)
    this.processes = new ProcessArea(caller)
    this.events = new EventArea(caller)
    this.logicboxes = new LogicboxesArea(caller)
    this.netim = new NetimArea(caller)
    this.internetbs = new InternetbsArea(caller)
    this.realtimeregister = new RealtimeregisterArea(caller)
    this.plugins = new PluginArea(caller)
    this.journal = new JournalArea(caller)
    this.sandbox = new SandboxArea(caller)
  }

  /** Send any request of the registrar's own protocol, signed in as the account. Never for purchases. */
  raw(input: Raw, options?: CallOptions): Promise<RawReply> {
    return this.#caller.call('raw', input, options)
  }
}
