// Made by `cargo xtask generate` from the operation table. Do not edit.
/** What calls take and what they give. */

/** Nothing is needed. */
export type AccountBalance = Record<string, never>

/** Nothing is needed. */
export type AccountTest = Record<string, never>

/** The account works: the registrar answered and accepted the credentials. */
export interface AccountTested {
  /** The registrar. */
  provider: string
  /** `live`, `test` or `sandbox`. */
  environment: string
  /** The account's name at the registrar, where it says so. */
  account?: string
}

/**
 * The order a rule speaks of.
 *
 * - `register`: A new registration.
 * - `transfer`: A transfer from another registrar.
 * - `trade`: A change of owner that is ordered on its own.
 * - `renew`: A renewal.
 */
export type Applies = 'register' | 'transfer' | 'trade' | 'renew'

/** The code that another registrar needs to take the domain over. */
export interface AuthCodeReply {
  /** The name, in ASCII form. */
  domain: string
  /** The code. Show it to the registrant only. */
  authCode: string
}

/**
 * Whether a name can be had.
 *
 * - `available`: It can be registered.
 * - `taken`: Somebody has it.
 * - `ours`: This account, or this registrar, has it.
 * - `reserved`: The registry keeps it back.
 * - `closed`: The TLD is not sold, or not in this phase.
 * - `invalid`: The registry does not allow such a name.
 * - `unknown`: There was no usable answer. Never to be read as available.
 */
export type Availability = 'available' | 'taken' | 'ours' | 'reserved' | 'closed' | 'invalid' | 'unknown'

/** The money in the account. */
export interface Balance {
  /** What can be spent. */
  available: Money
  /** What is set aside for orders under way. */
  locked?: Money
}

/** A change that the registrar took. */
export interface Changed {
  /** Something is different now. False where it was so before. */
  changed: boolean
  /** The registrar accepted the change and works on it. */
  pending: boolean
  /** The registrar's own numbers for it. */
  references: References
}

/** A sum that the registrar took. */
export interface Charge {
  /** The amount, as a decimal text such as `"10.50"`. */
  amount: string
  /** The currency's three-letter code. */
  currency: string
  /** Where the figure comes from. */
  source: PriceSource
}

/** One answer for each name, in the order of the question. A name without an answer is `unknown`. */
export interface CheckReport {
  /** The answers. */
  names: CheckedName[]
}

/** What the registrar says of one name. */
export interface CheckedName {
  /** The name, in ASCII form. */
  domain: string
  /** The name as people write it. */
  domainUnicode: string
  /** Whether it can be had. */
  state: Availability
  /** The registry sells it at a price of its own. */
  premium: boolean
  /** The prices for this very name, where the registrar gave any. */
  prices?: NamePrices
  /** A trademark claim that the buyer has to accept. */
  claim?: Claim
  /** The name at the third level whose holder alone may register this one (.uk). */
  rightOfRegistration?: string
  /** Why the state is what it is, where the registrar or we can say. */
  reason?: string
}

/** A trademark claim on a name. */
export interface Claim {
  /** The key under which the clearing house's notice is read. */
  lookupKey?: string
}

/**
 * When a rule holds.
 *
 * Paths are those of the call's input, plus `name.idn`, `name.level` and `name.tld`. `contacts.*` stands for the contact the field itself belongs to. What a handle hides is unknown, and a rule holds only when it surely does.
 */
export type Condition = unknown

/**
 * A contact in full.
 *
 * A person's name is `name`, or `firstName` with `lastName` where the registrar keeps them apart; it is never split by guessing.
 */
export interface Contact {
  /** The person's whole name. */
  name?: string | null | undefined
  /** The person's first name. */
  firstName?: string | null | undefined
  /** The person's last name. */
  lastName?: string | null | undefined
  /** The organisation. */
  organization?: string | null | undefined
  /** The e-mail address. */
  email: string
  /** The telephone number, with its country code. */
  phone: string
  /** The fax number, with its country code. */
  fax?: string | null | undefined
  /** One to three lines of street address. */
  street: readonly string[]
  /** The city. */
  city: string
  /** The state or province. */
  state?: string | null | undefined
  /** The postal code. */
  postalCode?: string | null | undefined
  /** The country's two-letter code. */
  country: string
  /** What a TLD asks of this contact beyond the usual, by name; see `tld.info`. */
  extra?: Readonly<Record<string, string>> | undefined
}

/** The contact to store. */
export interface ContactCreate {
  /** All of the contact's data. */
  contact: Contact
  /** What only LogicBoxes knows. */
  logicboxes?: LogicboxesContact | null | undefined
}

/** The registrar's handle of a stored contact. */
export interface ContactHandle {
  /** The handle. */
  handle: string
}

/** The registrar's handles of a domain's contacts. */
export interface ContactHandles {
  /** The registrant. */
  registrant?: string
  /** The administrative contact. */
  admin?: string
  /** The technical contact. */
  tech?: string
  /** The billing contact. */
  billing?: string
}

/** Which contact to look up. */
export interface ContactInfo {
  /** The registrar's handle. */
  handle: string
}

/** A contact as the registrar has it, word for word. What it does not say is absent. */
export interface ContactRecord {
  /** The registrar's handle. */
  handle: string
  /** The person's whole name. */
  name?: string
  /** The person's first name. */
  firstName?: string
  /** The person's last name. */
  lastName?: string
  /** The organisation. */
  organization?: string
  /** The e-mail address. */
  email?: string
  /** The telephone number, in the form `+44.1132926070` where the registrar keeps the country's code apart. */
  phone?: string
  /** The fax number, in the same form. */
  fax?: string
  /** The lines of street address. */
  street: string[]
  /** The city. */
  city?: string
  /** The state or province. */
  state?: string
  /** The postal code. */
  postalCode?: string
  /** The country's code. */
  country?: string
  /** The registrar's word for the kind of contact. */
  kind?: string
  /** The registrar's word for its state. */
  status?: string
  /** What the registrar keeps besides, by its own names. */
  extra: Record<string, string>
}

/** A contact in full, or the registrar's handle of one it knows. A list where the registrar takes several. */
export type ContactRef = string | Contact | readonly ContactRef[]

/** The contacts of a domain by role. */
export interface Contacts {
  /** Who the domain belongs to. */
  registrant?: ContactRef | null | undefined
  /** Who decides about it. */
  admin?: ContactRef | null | undefined
  /** Who runs it. */
  tech?: ContactRef | null | undefined
  /** Who pays for it. */
  billing?: ContactRef | null | undefined
  /** Who runs its name servers, where a registry asks for that. */
  zone?: ContactRef | null | undefined
}

/** The customer to open an account for. It opens a login at the registrar, so it is done only on demand. */
export interface CustomerCreate {
  /** Who the customer is. The e-mail address becomes the user name. */
  contact: Contact
  /** The password of the new login. A random one that nobody keeps where left out. */
  password?: string | null | undefined
  /** The language of the registrar's mails to the customer, such as `en`. */
  language: string
}

/** The registrar's number of a customer. */
export interface CustomerHandle {
  /** The number. */
  customerId: string
}

/** Which customer to look up: by number or by user name. */
export interface CustomerInfo {
  /** The registrar's number. */
  customerId?: string | null | undefined
  /** The user name, an e-mail address. */
  username?: string | null | undefined
}

/** A customer as the registrar has it. */
export interface CustomerRecord {
  /** The registrar's number. */
  customerId: string
  /** The user name. */
  username?: string
  /** The registrar's word for the account's state. */
  status?: string
  /** The language of mails to the customer. */
  language?: string
  /** Name and address. */
  contact: ContactRecord
}

/** Whose auth code to read. */
export interface DomainAuthCode {
  /** The name, in Unicode or ASCII form. */
  domain: string
}

/** Which names to ask about. */
export interface DomainCheck {
  /** The names, up to 10,000; the registrar's own limits per request are seen to. */
  domains: readonly string[]
  /** The language tag for internationalised names, where the registrar wants one. */
  language?: string | null | undefined
}

/** What the registrar says of a domain. What it does not say is absent. */
export interface DomainDetails {
  /** The name, in ASCII form. */
  domain: string
  /** The name as people write it. */
  domainUnicode: string
  /** Where the domain stands. */
  lifecycle: Lifecycle
  /** The flags that stand against it, in EPP spelling. */
  flags: Flag[]
  /** The registrar's own words for its state. */
  registrarStatus: string[]
  /** When it was registered (UTC). */
  created?: string
  /** The day on which it expires (UTC). */
  expires?: string
  /** The moment at which it expires, where the registrar says so exactly. */
  expiresAt?: Date
  /** Its name servers. */
  nameservers: NameServer[]
  /** The registrar's handles of its contacts. */
  contacts: ContactHandles
  /** It is locked against transfer. */
  locked?: boolean
  /** Its contacts are hidden from the public. */
  privacy?: boolean
  /** The registrar renews it by itself. */
  autoRenew?: boolean
  /** What the registrar is doing with it now. */
  pending?: PendingAction
  /** The registrar's own numbers for it. */
  references: References
}

/** Which domain to look up. */
export interface DomainInfo {
  /** The name, in Unicode or ASCII form. */
  domain: string
}

/** Which page of the account's domains to read. */
export interface DomainList {
  /** Where to go on: `next` of the page before. The first page where left out. */
  after?: string | null | undefined
  /** How many domains on a page; the registrar's best size where left out. */
  pageSize?: number | null | undefined
}

/** One page of the account's domains. */
export interface DomainPage {
  /** The domains. */
  domains: ListedDomain[]
  /** Where the next page begins; absent on the last one. */
  next?: string
  /** How many there are in all, where the registrar says so. */
  total?: number
}

/** What to quote. */
export interface DomainQuote {
  /** The name, in Unicode or ASCII form. */
  domain: string
  /** What would be bought. */
  operation: PriceKind
  /** For how many years; one where nothing is said. */
  years?: number | null | undefined
  /** For how many months, instead of years. */
  months?: number | null | undefined
}

/** What to register, for whom and for how long. */
export interface DomainRegister {
  /** The name, in Unicode or ASCII form. */
  domain: string
  /** For how many years. */
  years?: number | null | undefined
  /** For how many months, instead of years. */
  months?: number | null | undefined
  /** Whose it will be: at least the registrant. Roles left out are filled with the registrant where the registry wants them. */
  contacts?: Contacts | undefined
  /** The name servers; the registrar's own hold where none are given and the registrar has some. */
  nameservers?: readonly (NameServer | string)[] | undefined
  /** What the TLD asks besides, by name; see `tld.info`. */
  extra?: Readonly<Record<string, string>> | undefined
  /** The language tag of an internationalised name. */
  language?: string | null | undefined
  /** The launch phase of the TLD, where it is in one. */
  launch?: Launch | null | undefined
  /** Hide the contacts from the public; bought where it costs. */
  privacy?: boolean | undefined
  /** Let the registrar renew by itself. Off where left out, and off is said to the registrar. */
  autoRenew?: boolean | undefined
  /** The most to pay. Above it, or where the price cannot be learnt, nothing is bought. */
  maxPrice?: Money | null | undefined
  /** What only LogicBoxes knows. */
  logicboxes?: LogicboxesOrder | null | undefined
}

/** What to extend, and by how much. */
export interface DomainRenew {
  /** The name, in Unicode or ASCII form. */
  domain: string
  /** How many years to add. */
  years?: number | null | undefined
  /** How many months to add, instead of years. */
  months?: number | null | undefined
  /** The expiry (UTC) that the caller has on record. Where the registrar has another, nothing is bought. */
  currentExpiry?: string | null | undefined
  /** What the TLD asks besides, by name; see `tld.info`. */
  extra?: Readonly<Record<string, string>> | undefined
  /** Renew the bought privacy with the domain. */
  privacy?: boolean | undefined
  /** Let the registrar renew by itself. Off where left out, and off is said to the registrar. */
  autoRenew?: boolean | undefined
  /** The most to pay. Above it, or where the price cannot be learnt, nothing is bought. */
  maxPrice?: Money | null | undefined
  /** What only LogicBoxes knows. */
  logicboxes?: LogicboxesOrder | null | undefined
}

/** Whether a domain shall be locked against transfer. */
export interface DomainSetLock {
  /** The name, in Unicode or ASCII form. */
  domain: string
  /** True to lock, false to unlock. */
  locked: boolean
}

/** The name servers that a domain shall have, in place of those that it has. */
export interface DomainSetNameservers {
  /** The name, in Unicode or ASCII form. */
  domain: string
  /** The whole new set. */
  nameservers: readonly (NameServer | string)[]
}

/** What to transfer in, and for whom. */
export interface DomainTransfer {
  /** The name, in Unicode or ASCII form. */
  domain: string
  /** The code from the losing registrar. Some TLDs need it at once, some later, some never; see `tld.info`. */
  authCode?: string | null | undefined
  /** Years to add with the transfer, where the registrar offers a choice. */
  years?: number | null | undefined
  /** Whose it will be: at least the registrant. */
  contacts?: Contacts | undefined
  /** The name servers; those that are set stay where none are given. */
  nameservers?: readonly (NameServer | string)[] | undefined
  /** What the TLD asks besides, by name; see `tld.info`. */
  extra?: Readonly<Record<string, string>> | undefined
  /** Hide the contacts from the public; bought where it costs. */
  privacy?: boolean | undefined
  /** Let the registrar renew by itself. Off where left out, and off is said to the registrar. */
  autoRenew?: boolean | undefined
  /** The most to pay. Above it, or where the price cannot be learnt, nothing is bought. */
  maxPrice?: Money | null | undefined
  /** What only LogicBoxes knows. */
  logicboxes?: LogicboxesOrder | null | undefined
}

/**
 * What a misbehaving registrar does.
 *
 * - `drop`: Close the connection without an answer.
 * - `refuse`: Refuse the connection.
 * - `delay`: Answer late.
 * - `truncate`: Cut the answer short.
 * - `corrupt`: Garble the answer.
 * - `repeat`: Receive the request twice.
 * - `silent`: Never answer.
 * - `status`: Answer with an HTTP status.
 * - `html`: Answer with a page.
 * - `empty`: Answer with nothing.
 * - `throttle`: Ask to slow down.
 */
export type FaultAction = 'drop' | 'refuse' | 'delay' | 'truncate' | 'corrupt' | 'repeat' | 'silent' | 'status' | 'html' | 'empty' | 'throttle'

/**
 * When the misbehaviour happens.
 *
 * - `before`: Before the registrar has acted: nothing is done.
 * - `after`: After it has acted: only the answer is lost.
 */
export type FaultMoment = 'before' | 'after'

/** A field that a registrar asks for, ready to be drawn in a form. */
export interface Field {
  /** Where the value goes in the call: `extra.id-type`, `language`, `contacts.registrant.extra.purpose`. `contacts.*` means each contact that is given in full. */
  path: string
  /** The last word of the path: what the registrar calls the field. */
  name: string
  /** What to write next to it. */
  label: string
  /** What kind of value it takes. */
  type: FieldType
  /** The values to choose from. At a text field they are suggestions, and others are taken too. */
  options: FieldOption[]
  /** Whether every order needs it. */
  required: boolean
  /** When an order needs it, where that depends on other values. */
  requiredWhen?: Condition
  /** The same in words, to follow "needed when". */
  requiredWhenText?: string
  /** The orders that ask for it. */
  appliesTo: Applies[]
  /** A regular expression for the whole value, in the part of the syntax that all languages share. */
  pattern?: string
  /** The fewest characters. */
  minLength?: number
  /** The most characters. */
  maxLength?: number
  /** For a field that is a list, such as street lines: the most entries. The lengths are those of each entry. */
  maxItems?: number
  /** What a person who fills it in should know. */
  help?: string
  /** Where the registrar says so. */
  source: string
}

/** One value of a field. */
export interface FieldOption {
  /** What to send. */
  value: string
  /** What to show. */
  label: string
  /** When it is offered, where that depends on other values. */
  when?: Condition
}

/**
 * What kind of value a field takes.
 *
 * - `text`: Free text.
 * - `choice`: One of the options. Where none of them is offered under the present values, anything is taken.
 * - `boolean`: `true` or `false`; with options, only those.
 * - `number`: A whole number.
 * - `date`: A day, as `YYYY-MM-DD`.
 * - `country`: A country's two-letter code, in capitals.
 */
export type FieldType = 'text' | 'choice' | 'boolean' | 'number' | 'date' | 'country'

/**
 * A status flag of a domain, in the spelling of EPP (RFC 5731 and RFC 3915).
 *
 * - `ok`: Nothing stands against the domain.
 * - `inactive`: No name servers are set.
 * - `clientDeleteProhibited`: The registrar forbids deletion.
 * - `clientHold`: The registrar keeps the name out of the zone.
 * - `clientRenewProhibited`: The registrar forbids renewal.
 * - `clientTransferProhibited`: The registrar forbids transfer: the usual lock.
 * - `clientUpdateProhibited`: The registrar forbids changes.
 * - `serverDeleteProhibited`: The registry forbids deletion.
 * - `serverHold`: The registry keeps the name out of the zone.
 * - `serverRenewProhibited`: The registry forbids renewal.
 * - `serverTransferProhibited`: The registry forbids transfer.
 * - `serverUpdateProhibited`: The registry forbids changes.
 * - `pendingCreate`: A registration is not finished.
 * - `pendingDelete`: A deletion is under way.
 * - `pendingRenew`: A renewal is not finished.
 * - `pendingRestore`: A restore is not finished.
 * - `pendingTransfer`: A transfer is not finished.
 * - `pendingUpdate`: A change is not finished.
 * - `addPeriod`: Deletion soon after registration gives the money back.
 * - `autoRenewPeriod`: The registry renewed by itself; deletion gives the money back.
 * - `renewPeriod`: Deletion soon after a renewal gives the money back.
 * - `transferPeriod`: Deletion soon after a transfer gives the money back.
 * - `redemptionPeriod`: The domain can be restored.
 */
export type Flag = 'ok' | 'inactive' | 'clientDeleteProhibited' | 'clientHold' | 'clientRenewProhibited' | 'clientTransferProhibited' | 'clientUpdateProhibited' | 'serverDeleteProhibited' | 'serverHold' | 'serverRenewProhibited' | 'serverTransferProhibited' | 'serverUpdateProhibited' | 'pendingCreate' | 'pendingDelete' | 'pendingRenew' | 'pendingRestore' | 'pendingTransfer' | 'pendingUpdate' | 'addPeriod' | 'autoRenewPeriod' | 'renewPeriod' | 'transferPeriod' | 'redemptionPeriod'

/** What was forgotten. */
export interface ForgetReport {
  /** How many orders were forgotten. Their keys still buy nothing again; all else is gone. */
  forgotten: number
  /** Orders that are not settled, and so stay on record. */
  open: Order[]
}

/**
 * What happens to the customer's invoice.
 *
 * - `NoInvoice`: None is raised; the order is executed.
 * - `PayInvoice`: It is raised and paid from the customer's account; without money there, the order waits.
 * - `KeepInvoice`: It is raised, to be paid later; the order is executed.
 * - `OnlyAdd`: It is raised; the order waits until it is paid.
 */
export type InvoiceOption = 'NoInvoice' | 'PayInvoice' | 'KeepInvoice' | 'OnlyAdd'

/** Orders on record, newest first. */
export interface JournalEntries {
  /** The orders. */
  orders: JournalEntry[]
}

/** A paid order on record. */
export interface JournalEntry {
  /** What is known of it. */
  order: Order
  /** How often it was sent, or may have been. */
  attempt: number
  /** When it was sent. */
  sentAt: Date
  /** When its record changed last. */
  changedAt: Date
  /** The expiry before the order, where there was one. */
  expiryBefore?: string
  /** Why it failed or what is still unclear. */
  reason?: string
  /** What a person should know of it. */
  events: JournalEvent[]
}

/** Something about an order that a person should know. */
export interface JournalEvent {
  /** When it was noticed. */
  at: Date
  /** What kind of thing it is. */
  kind: JournalEventKind
  /** What was seen, and what to do. */
  message: string
}

/**
 * A kind of thing that a person should know of an order.
 *
 * - `duplicated`: The registrar shows the bought term twice: ask it for the money of one.
 * - `contradicted`: What the registrar shows now speaks against the recorded outcome.
 * - `sent_again`: The order left no trace, and was sent again behind a guard that makes a second one harmless.
 * - `resolved`: A person said what became of it.
 */
export type JournalEventKind = 'duplicated' | 'contradicted' | 'sent_again' | 'resolved'

/** Which settled orders to forget: one of the three. */
export interface JournalForget {
  /** The order of this id. */
  orderId?: string | null | undefined
  /** The order that was placed under this key. */
  key?: string | null | undefined
  /** All orders for this domain. */
  domain?: string | null | undefined
}

/** Which order to look up: by its id or by its key. */
export interface JournalInfo {
  /** Our id of the order. */
  orderId?: string | null | undefined
  /** The key it was placed under. */
  key?: string | null | undefined
}

/** Which orders to list. */
export interface JournalList {
  /** Only orders in this state. */
  state?: OrderState | null | undefined
  /** Only orders for this domain. */
  domain?: string | null | undefined
  /** Only orders that are not settled. */
  open?: boolean | undefined
  /** Only orders of which a person should know something. */
  events?: boolean | undefined
  /** How many at most; 1,000 where left out. */
  limit?: number | null | undefined
}

/** Which orders to settle: one, or all that are open and due. */
export interface JournalReconcile {
  /** Only this order. */
  orderId?: string | null | undefined
}

/** What a person says of an order whose checks are used up: it is in state `review`. */
export interface JournalResolve {
  /** Our id of the order. */
  orderId: string
  /** What became of it, as the registrar told the person. */
  state: Resolution
  /** Who says so. It is kept on record. */
  by: string
  /** How that person knows. It is kept on record. */
  reason: string
}

/** The launch phase of a TLD. */
export interface Launch {
  /** The phase in the registrar's word, such as `sunrise`. */
  phase?: string | null | undefined
  /** The signed mark data of a trademark holder. */
  smd?: string | null | undefined
  /** The trademark claim was shown to the buyer and accepted. */
  claimAccepted?: boolean | undefined
}

/** A charge. */
export interface LedgerRow {
  /** Its number. */
  id: number
  /** When it was made. */
  at: Date
  /** For which operation. */
  operation: string
  /** For which domain. */
  domain: string
  /** The amount, as a decimal text such as `"10.50"`. */
  amount: string
  /** The currency's three-letter code. */
  currency: string
  /** A copy of the request made in transit caused it. */
  duplicatedInTransit: boolean
}

/**
 * The stage of a domain's life. The registrar's own word is kept beside it.
 *
 * - `pending`: Ordered; the registration or transfer is not finished.
 * - `active`: Registered.
 * - `expired`: Past its expiry; it can still be renewed.
 * - `redemption`: Deleted by the registry; it can be restored, at a price.
 * - `pending_delete`: Beyond restoring; the name becomes free soon.
 * - `transferred_away`: It left for another registrar.
 * - `deleted`: Gone.
 * - `unknown`: The registrar uses a word that we do not know.
 */
export type Lifecycle = 'pending' | 'active' | 'expired' | 'redemption' | 'pending_delete' | 'transferred_away' | 'deleted' | 'unknown'

/** What a list says of a domain. */
export interface ListedDomain {
  /** The name, in ASCII form. */
  domain: string
  /** The name as people write it. */
  domainUnicode: string
  /** Where the domain stands. */
  lifecycle: Lifecycle
  /** The registrar's own words for its state. */
  registrarStatus: string[]
  /** When it was registered (UTC). */
  created?: string
  /** The day on which it expires (UTC). */
  expires?: string
  /** It is locked against transfer. */
  locked?: boolean
  /** The registrar renews it by itself. */
  autoRenew?: boolean
}

/** What only LogicBoxes knows of a contact. */
export interface LogicboxesContact {
  /** The customer that the contact belongs to; the account's own where left out. */
  customerId?: string | null | undefined
  /** The kind of contact, such as `UkContact`; `Contact` where left out. */
  type?: string | null | undefined
}

/** What only LogicBoxes knows of a purchase. */
export interface LogicboxesOrder {
  /** The customer that the order belongs to; the account's own where left out. */
  customerId?: string | null | undefined
  /** What happens to the customer's invoice: NoInvoice (where left out), PayInvoice, KeepInvoice or OnlyAdd. */
  invoiceOption?: InvoiceOption | null | undefined
}

/** An amount of money. The amount is a decimal text in documents, so that no language rounds it. */
export interface Money {
  /** The amount, as a decimal text such as `"10.50"`. */
  amount: string
  /** The currency's three-letter code. */
  currency: string
}

/** Prices of one name, in one currency, for one year where nothing else is said. */
export interface NamePrices {
  /** To register it. */
  register?: string
  /** To renew it. */
  renew?: string
  /** To transfer it. */
  transfer?: string
  /** To restore it. */
  restore?: string
  /** What early access costs on top; it is not given back. */
  earlyAccessFee?: string
  /** The currency of all of them. */
  currency: string
}

/** A name server of a domain. A plain text is read as a name without addresses. */
export interface NameServer {
  /** The host's name. */
  name: string
  /** Its addresses, wanted where the host lies below the domain itself (glue). */
  addresses?: readonly string[] | undefined
}

/** How many name servers a domain can have. */
export interface NameserverLimits {
  /** The fewest: a registration needs them, a transfer may keep those it has. */
  min?: number
  /** The most. */
  max?: number
}

/** What is known of a paid operation. */
export interface Order {
  /** Our own id of the order. */
  id: string
  /** The key it was placed under: the same key always means this order. */
  key: string
  /** The operation, such as `domain.renew`. */
  operation: string
  /** The domain, in ASCII form. */
  domain: string
  /** The domain as people write it. */
  domainUnicode: string
  /** What became of it. */
  state: OrderState
  /** The domain's expiry (UTC) once the operation is done, as the registrar gave it. */
  expires?: string
  /** What was charged, where it could be learnt. */
  charged?: Charge
  /** The registrar's own numbers for it. */
  references: References
  /** The result was there before the call: nothing was sent and nothing charged. */
  alreadySatisfied: boolean
  /** The journal could not record the outcome; what stands here is true all the same. */
  journalDegraded: boolean
  /** The parts of the order that went their own way, such as privacy bought with a registration. */
  parts: Part[]
  /** What is worth knowing, for a person. */
  warnings: string[]
}

/**
 * What became of a paid operation.
 *
 * - `not_sent`: All checks passed and nothing was sent: the call was a dry run.
 * - `sending`: The request may be on its way.
 * - `succeeded`: Executed, with proof.
 * - `pending`: The registrar accepted it and works on it.
 * - `unknown`: No usable answer; it will be settled by asking the registrar.
 * - `review`: The checks are used up; a person should look.
 * - `failed`: Not executed, with proof.
 */
export type OrderState = 'not_sent' | 'sending' | 'succeeded' | 'pending' | 'unknown' | 'review' | 'failed'

/** A part of an order with a fate of its own. */
export interface Part {
  /** Which part, such as `privacy`. */
  what: string
  /** What became of it. */
  state: OrderState
  /** The registrar's code, where it failed. */
  code?: string
  /** The registrar's words, where it failed. */
  message?: string
}

/** An action of the registrar that is not finished. */
export interface PendingAction {
  /** The registrar's word for the action. */
  action: string
  /** The registrar's word for how far it is. */
  status?: string
  /** What that means, in the registrar's words. */
  description?: string
}

/**
 * What a price is for.
 *
 * - `register`: A registration.
 * - `transfer`: A transfer in.
 * - `renew`: A renewal.
 * - `restore`: A restore out of redemption.
 */
export type PriceKind = 'register' | 'transfer' | 'renew' | 'restore'

/**
 * Where a price comes from.
 *
 * - `reply`: The registrar's answer to the order itself.
 * - `quote`: A quote for this very order.
 * - `name`: The registrar's price for this name.
 * - `price_list`: The registrar's price list.
 */
export type PriceSource = 'reply' | 'quote' | 'name' | 'price_list'

/** A price that the registrar gave. */
export interface Quote {
  /** The name, in ASCII form. */
  domain: string
  /** What it is the price of. */
  operation: PriceKind
  /** The term it is for, in months. */
  months: number
  /** The price of the whole term. */
  price: Money
  /** Where the price comes from. */
  source: PriceSource
  /** The registry sells the name at a price of its own. */
  premium: boolean
}

/**
 * A request of the registrar's own protocol. The account's credentials are added; the request is sent once.
 *
 * It goes past the journal, so it is not for purchases: a lost answer would leave no trace.
 */
export interface Raw {
  /** The HTTP method. */
  method: RawMethod
  /** The path behind the account's base address, such as `domains/orderid`. */
  path: string
  /** Parameters; a list repeats the parameter. */
  params?: Readonly<Record<string, readonly string[]>> | undefined
  /** The body, where the protocol takes documents. */
  body?: unknown | undefined
}

/**
 * An HTTP method.
 *
 * - `GET`: Read.
 * - `POST`: Submit.
 * - `PUT`: Replace.
 * - `PATCH`: Change.
 * - `DELETE`: Remove.
 */
export type RawMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** The registrar's answer as it came. */
export interface RawReply {
  /** The HTTP status. */
  status: number
  /** The body, where it is JSON. */
  json?: unknown
  /** The body as text, where it is not. */
  text?: string
}

/** What a pass over the open orders found. */
export interface ReconcileReport {
  /** Orders that are settled now. */
  settled: Order[]
  /** Orders that are still open. */
  open: StillOpen[]
  /** Orders of which something was noticed in this pass that a person should know. */
  noticed: JournalEntry[]
  /** How many settled orders were old enough to be forgotten in this pass. */
  forgotten: number
}

/** The registrar's own numbers for an order. */
export interface References {
  /** The registrar's number of the domain's order. */
  order?: string
  /** The number of the action in the registrar's queue. */
  action?: string
  /** The invoice. */
  invoice?: string
  /** The money transaction. */
  transaction?: string
  /** The registrar's process. */
  process?: string
  /** The registrar's operation. */
  operation?: string
}

/**
 * What a person may say of an order.
 *
 * - `succeeded`: It was executed.
 * - `failed`: It was not executed, and will not be.
 * - `pending`: The registrar still works on it.
 */
export type Resolution = 'succeeded' | 'failed' | 'pending'

/**
 * Whether a registrar takes a contact in a role.
 *
 * - `required`: The order needs one.
 * - `optional`: The order may have one.
 * - `none`: There is none at this TLD: one that is given is not sent, and not checked either.
 */
export type Role = 'required' | 'optional' | 'none'

/** A role, and whether orders take a contact for it. */
export interface RoleInfo {
  /** `registrant`, `admin`, `tech`, `billing`, and `zone` where a registry knows it. */
  role: string
  /** At a registration. */
  register: Role
  /** At a transfer. */
  transfer: Role
  /** The registrar's own type for such a contact. */
  contactType?: string
}

/** The money to put into the account. */
export interface SandboxAccount {
  /** The new balance, as a decimal text in the account's currency. */
  balance: string
}

/** How to move the clock. Only read where nothing is given. */
export interface SandboxClock {
  /** Move it forward by this many seconds. */
  advanceSeconds?: number | null | undefined
  /** Set it to this moment. */
  set?: Date | string | null | undefined
}

/** A domain to put or change. */
export interface SandboxDomain {
  /** The name, in Unicode or ASCII form. */
  domain: string
  /** When it expires. */
  expires?: Date | string | null | undefined
  /** Where it stands, such as `active` or `redemption`. */
  status?: string | null | undefined
  /** Whether privacy can be had for it. */
  privacyAvailable?: boolean | null | undefined
}

/** A misbehaviour to arrange. */
export interface SandboxFault {
  /** The operation it happens on, such as `domain.renew`, or `*` for any. */
  on?: string | null | undefined
  /** What happens. */
  do?: FaultAction | null | undefined
  /** Whether it happens before or after the registrar has acted; before where left out. */
  when?: FaultMoment | null | undefined
  /** How many times; once where left out. */
  times?: number | null | undefined
  /** How many matching requests to let through first. */
  skip?: number | null | undefined
  /** How long to wait before answering. */
  delayMs?: number | null | undefined
  /** The HTTP status of a `status` fault. */
  status?: number | null | undefined
  /** The Retry-After header of a `status` or `throttle` fault. */
  retryAfter?: string | null | undefined
  /** How many bytes of the body a `truncate` fault lets through. */
  keep?: number | null | undefined
  /** Take all arranged misbehaviour back. */
  clear?: boolean | undefined
}

/** Nothing is needed. */
export type SandboxLedger = Record<string, never>

/** Every charge, and how many requests came in. */
export interface SandboxLedgerReport {
  /** The charges. */
  rows: LedgerRow[]
  /** The money that is left. */
  balance: Money
  /** How many complete requests came in, by operation. */
  counts: Record<string, number>
}

/** The simulated registrar's time. */
export interface SandboxNow {
  /** The moment that its clock shows. */
  now: Date
}

/** Nothing is needed. */
export type SandboxReset = Record<string, never>

/** Done. */
export interface SandboxState {
  /** True. */
  done: boolean
}

/** A value that a condition compares with. */
export type Scalar = boolean | number | string

/** An order that could not be settled yet. */
export interface StillOpen {
  /** What is known of it. */
  order: Order
  /** What was found, or why nothing could be. */
  reason: string
  /** When it is worth asking again. */
  nextLook: Date
}

/** A TLD at a registrar: periods, roles, services and the fields of the order form. What is not known is left out. */
export interface TldInfo {
  /** The TLD without a leading dot. */
  tld: string
  /** The registrar. */
  provider: string
  /** For how many years a name can be registered; empty where the registrar does not say. */
  registerYears: number[]
  /** By how many years a name can be renewed; empty where the registrar does not say. */
  renewYears: number[]
  /** How many years a transfer can add; empty where the registrar does not say. */
  transferYears: number[]
  /** Which contacts the orders take. */
  roles: RoleInfo[]
  /** Whether the registrar's privacy service covers the TLD. */
  privacy?: boolean
  /** Whether names can be locked against transfer. */
  lock?: boolean
  /** Whether and when a transfer needs the domain's auth code. */
  transferCode?: TransferCode
  /** For how many days after expiry a renewal still costs the normal price. */
  graceDays?: number
  /** For how many days after deletion a name can be restored. */
  redemptionDays?: number
  /** Whether the registry renews a name at expiry until the registrar deletes it. */
  autoRenewedByRegistry?: boolean
  /** What is unusual about expiry here, in a sentence or two. */
  expiryRule?: string
  /** A renewal is taken from this many days before expiry. */
  renewWindowDays?: number
  /** How many name servers a domain can have. */
  nameservers: NameserverLimits
  /** The language codes for names beyond ASCII that are known. */
  idnLanguages: string[]
  /** Whether those are all there are. */
  idnLanguagesComplete: boolean
  /** The fields that an order form for this TLD needs beyond the usual, and the registrar's limits on the usual ones. */
  fields: Field[]
  /** Where the registrar says all this. */
  source: string
}

/** Which TLD to describe. */
export interface TldInfoInput {
  /** The TLD, with or without a leading dot, such as `co.uk`. */
  tld: string
}

/**
 * Whether and when a transfer needs the domain's auth code.
 *
 * - `none`: There is none at this TLD.
 * - `at_order`: The order needs it.
 * - `later`: It is needed, but can be given after the order.
 * - `optional`: It can be given, but is not needed.
 */
export type TransferCode = 'none' | 'at_order' | 'later' | 'optional'
