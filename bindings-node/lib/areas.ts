// Made by `cargo xtask generate` from the operation table. Do not edit.
/** The methods of a client, by area. */

import type { CallOptions, Caller, PaidCallOptions } from './calls.js'
import { Listing } from './listing.js'
import type {
  AccountBalance,
  AccountTest,
  AccountTested,
  AuthCodeReply,
  Balance,
  Changed,
  CheckReport,
  ContactCreate,
  ContactHandle,
  ContactInfo,
  ContactRecord,
  CustomerCreate,
  CustomerHandle,
  CustomerInfo,
  CustomerRecord,
  DomainAuthCode,
  DomainCheck,
  DomainDetails,
  DomainInfo,
  DomainList,
  DomainPage,
  DomainQuote,
  DomainRegister,
  DomainRenew,
  DomainSetLock,
  DomainSetNameservers,
  DomainTransfer,
  ForgetReport,
  JournalEntries,
  JournalEntry,
  JournalForget,
  JournalInfo,
  JournalList,
  JournalReconcile,
  JournalResolve,
  ListedDomain,
  Order,
  Quote,
  Raw,
  RawReply,
  ReconcileReport,
  SandboxAccount,
  SandboxClock,
  SandboxDomain,
  SandboxFault,
  SandboxLedger,
  SandboxLedgerReport,
  SandboxNow,
  SandboxReset,
  SandboxState,
  TldInfo,
  TldInfoInput,
} from './types.js'

/** Operations on domains. */
export class DomainArea {
  readonly #caller: Caller

  constructor(caller: Caller) {
    this.#caller = caller
  }

  /** Ask whether names can be registered, many at once. */
  check(input: DomainCheck, options?: CallOptions): Promise<CheckReport> {
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

  /**
   * List the domains of the account, page by page.
   *
   * What it gives reads page after page as it is iterated; `pages()` gives the pages themselves.
   */
  list(input: DomainList = {}, options?: CallOptions): Listing<ListedDomain, DomainPage> {
    return new Listing<ListedDomain, DomainPage>(
      after => this.#caller.call('domain.list', { ...input, after }, options),
      input.after,
      page => page.domains,
      page => page.next,
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
}

/** Operations on TLDs. */
export class TldArea {
  readonly #caller: Caller

  constructor(caller: Caller) {
    this.#caller = caller
  }

  /** Read what the registrar wants for a TLD: terms, roles, and the extra fields as a form. */
  info(input: TldInfoInput, options?: CallOptions): Promise<TldInfo> {
    return this.#caller.call('tld.info', input, options)
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

  /** Set the money in the simulated account. */
  account(input: SandboxAccount, options?: CallOptions): Promise<SandboxState> {
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
  /** Operations on TLDs. */
  readonly tlds: TldArea
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
    this.tlds = new TldArea(caller)
    this.journal = new JournalArea(caller)
    this.sandbox = new SandboxArea(caller)
  }

  /** Send any request of the registrar's own protocol, signed in as the account. Never for purchases. */
  raw(input: Raw, options?: CallOptions): Promise<RawReply> {
    return this.#caller.call('raw', input, options)
  }
}
