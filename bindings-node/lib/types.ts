// Made by `cargo xtask generate` from the operation table. Do not edit.
/** What calls take and what they give. */

/** Nothing is needed. */
export type AccountBalance = Record<string, never>

/** How the account presents itself to the holders of domains. What the registrar does not say is absent. */
export interface AccountConfiguration {
  /** The style sheet of the page on which holders approve transfers. */
  transferApprovalCss?: string
  /** The reseller's name. */
  resellerName?: string
  /** The sender of mails. */
  senderEmail?: string
  /** Where holders can ask. */
  supportEmail?: string
  /** What stands above answers of the public directory. */
  whoisHeader?: string
  /** What stands below them. */
  whoisFooter?: string
  /** Below which balance the reseller is told. */
  lowBalanceLimit?: string
  /** The registrar's `billableinterval`, whose meaning it does not document. */
  billableInterval?: string
  /** Premium names can be bought. */
  premiumOperations?: boolean
}

/** Which part of the price list to read. */
export interface AccountPrices {
  /** Only these TLDs; all that are sold where none are given. */
  tlds?: readonly string[] | undefined
  /** Where to go on: `next` of the page before. The first page where left out. */
  after?: string | null | undefined
  /** How many prices on a page; the registrar's best size where left out. */
  pageSize?: number | null | undefined
  /** What only LogicBoxes knows. */
  logicboxes?: LogicboxesPrices | null | undefined
}

/** Nothing is needed. */
export type AccountProvider = Record<string, never>

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

/** A lock that lies on a domain. */
export interface AppliedLock {
  /** The registrar's word for the lock. */
  lock: string
  /** Why it was set, where somebody said so. */
  reason?: string
  /** Who set it. */
  addedBy?: string
  /** When it was set. */
  created?: Date
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

/** The money in the account, by currency. */
export interface Balances {
  /** One sum for each currency. */
  balances: Money[]
}

/** What a .ca registrant has to agree to. */
export interface CaAgreement {
  /** Its version, which goes into the contact's `AgreementVersion`. */
  version: string
  /** Its text, as HTML. */
  agreement: string
}

/** A change that the registrar took. */
export interface Changed {
  /** Something is different now. False where it was so before. */
  changed: boolean
  /** The registrar accepted the change and works on it. */
  pending: boolean
  /** What a pending change waits for, in the registrar's words. */
  message?: string
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
  /** Other names that the registrar suggests, where they were wanted. */
  alternatives: SuggestedName[]
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

/** The clearing house's notice, to be shown to the buyer. */
export interface ClaimNotice {
  /** The notice's own number. */
  id?: string
  /** Until when it may be shown. */
  notAfter?: Date
  /** The marks. */
  marks: ClaimedMark[]
}

/** A mark that stands against a name. */
export interface ClaimedMark {
  /** The mark. */
  name: string
  /** Where it is protected. */
  jurisdiction?: string
  /** The goods and services that it stands for. */
  goods?: string
  /** What else is said of it. */
  description?: string
  /** Who holds it. */
  holders: ContactRecord[]
  /** Whom to ask about it. */
  contacts: ContactRecord[]
}

/**
 * When a rule holds.
 *
 * Paths are those of the call's input, plus `name.idn`, `name.level` and `name.tld`. `contacts.*` stands for the contact the field itself belongs to, and `contacts.*.role` is that contact's role. What a handle hides is unknown, and so is what could not be read; a rule holds only when it surely does.
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

/** Which stored contact to remove. One that a domain uses stays. */
export interface ContactDelete {
  /** The registrar's handle. */
  handle: string
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

/** Which of the stored contacts to list. */
export interface ContactList {
  /** Only those whose name has this in it. */
  name?: string | null | undefined
  /** Only those of this organisation. */
  organization?: string | null | undefined
  /** Only those with this e-mail address. */
  email?: string | null | undefined
  /** Where to go on: `next` of the page before. The first page where left out. */
  after?: string | null | undefined
  /** How many contacts on a page; the registrar's best size where left out. */
  pageSize?: number | null | undefined
  /** What only LogicBoxes knows. */
  logicboxes?: LogicboxesContact | null | undefined
}

/** A contact as somebody wrote it, to be made into what the registrar takes. Nothing is invented: what cannot be derived is an error that names the field. */
export interface ContactNormalize {
  /** The contact. */
  contact: LooseContact
  /** Also cut a name of more than two words apart where the registrar takes first and last name apart: before its last word, or behind its first in countries where the family's name comes first. */
  splitName?: boolean | undefined
  /** Write names and address in ASCII. To be asked for only where the registry takes nothing else. */
  ascii?: boolean | undefined
}

/** One page of stored contacts. */
export interface ContactPage {
  /** The contacts, as far as a list says of them. */
  contacts: ContactRecord[]
  /** Where the next page begins; absent on the last one. */
  next?: string
  /** How many there are in all, where the registrar says so. */
  total?: number
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

/** The new data of a stored contact. */
export interface ContactUpdate {
  /** The registrar's handle. */
  handle: string
  /** All of the contact's data, also what stays. */
  contact: Contact
}

/** Whose data a registry wants confirmed: the registrar asks the contact, or reminds it. */
export interface ContactValidate {
  /** The registrar's handle. */
  handle: string
  /** The registrar's words for what is to be confirmed, such as the registries that want it. */
  categories: readonly string[]
}

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

/** Who says to be a customer: by user name and password, or by a token. */
export interface CustomerAuthenticate {
  /** The user name. */
  username?: string | null | undefined
  /** The password that goes with it. */
  password?: string | null | undefined
  /** The token, instead of both. */
  token?: string | null | undefined
}

/** Whose money to look at. */
export interface CustomerBalance {
  /** The registrar's number. */
  customerId: string
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

/** Which customer's account to close. One with orders stays. */
export interface CustomerDelete {
  /** The registrar's number. */
  customerId: string
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

/** Which customers to list. */
export interface CustomerList {
  /** Only the one with this user name. */
  username?: string | null | undefined
  /** Only those whose name has this in it. */
  name?: string | null | undefined
  /** Only those of this organisation. */
  organization?: string | null | undefined
  /** Where to go on: `next` of the page before. The first page where left out. */
  after?: string | null | undefined
  /** How many customers on a page; the registrar's best size where left out. */
  pageSize?: number | null | undefined
}

/** Who is to be let into the registrar's panel: by number, or by user name and password. */
export interface CustomerLoginToken {
  /** The registrar's number. */
  customerId?: string | null | undefined
  /** The user name, where no number is given. */
  username?: string | null | undefined
  /** The password that goes with the user name. */
  password?: string | null | undefined
  /** The address that the customer comes from: the token is good for it alone. */
  address: string
}

/** One page of customers. */
export interface CustomerPage {
  /** The customers, as far as a list says of them. */
  customers: CustomerRecord[]
  /** Where the next page begins; absent on the last one. */
  next?: string
  /** How many there are in all, where the registrar says so. */
  total?: number
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

/** Who forgot their password: the registrar sends them a mail. */
export interface CustomerResetPassword {
  /** The user name, an e-mail address. */
  username: string
}

/** The new password of a customer. */
export interface CustomerSetPassword {
  /** The registrar's number. */
  customerId: string
  /** The new password. */
  password: string
}

/** Who is to get a password for a short time. */
export interface CustomerTemporaryPassword {
  /** The registrar's number. */
  customerId: string
}

/** The new data of a customer. */
export interface CustomerUpdate {
  /** The registrar's number. */
  customerId: string
  /** All of the customer's data, also what stays. The e-mail address is the user name. */
  contact: Contact
  /** The language of the registrar's mails to the customer, such as `en`. */
  language: string
  /** Tax numbers by the registrar's name for each, such as `vat-id`. */
  taxIds?: Readonly<Record<string, string>> | undefined
}

/** The default contacts of one kind. */
export interface DefaultContact {
  /** The kind, such as `UkContact`. */
  type: string
  /** The contacts by role. */
  contacts: ContactHandles
}

/** A customer's default contacts. */
export interface DefaultContacts {
  /** The contacts of each kind. */
  defaults: DefaultContact[]
}

/** The currency that purchases are paid in. */
export interface DefaultCurrency {
  /** The currency. */
  currency: string
}

/** The name servers that new domains of a customer get. */
export interface DefaultNameservers {
  /** The name servers. */
  nameservers: string[]
}

/** Which domain shall use the registrar's own name servers for its records. */
export interface DnsActivate {
  /** The name, in Unicode or ASCII form. */
  domain: string
}

/** The record to add to a zone. */
export interface DnsAdd {
  /** The name, in Unicode or ASCII form. */
  domain: string
  /** The record. */
  record: DnsRecord
  /** What only Internet.bs knows. */
  internetbs?: InternetbsRecord | null | undefined
}

/** A zone's key itself, for registries that make the digest. */
export interface DnsKey {
  /** 257 for a key signing key, 256 for a zone signing key. */
  flags: number
  /** The protocol, which is always 3. */
  protocol: number
  /** The number of the algorithm, such as 13 for ECDSA P-256. */
  algorithm: number
  /** The key, in Base64. */
  publicKey: string
}

/** One page of a zone's records. */
export interface DnsPage {
  /** The records. */
  records: DnsRecord[]
  /** Where the next page begins; absent on the last one. */
  next?: string
  /** How many there are in all, where the registrar says so. */
  total?: number
}

/** A record of a zone. Type, host and value together are what tells it from others. */
export interface DnsRecord {
  /** The type, such as `A`, `MX` or `TXT`. */
  type: string
  /** What stands in front of the domain, such as `www`; left out for the domain itself. */
  host?: string | null | undefined
  /** The value: an address, a name or a text. For MX and SRV the name alone. */
  value: string
  /** How many seconds it may be kept in caches; the registrar's own figure where left out. */
  ttl?: number | null | undefined
  /** The priority of an MX or SRV record. */
  priority?: number | null | undefined
  /** The weight of an SRV record. */
  weight?: number | null | undefined
  /** The port of an SRV record. */
  port?: number | null | undefined
}

/** Which records to read. */
export interface DnsRecords {
  /** The name, in Unicode or ASCII form. */
  domain: string
  /** Only records of this type. */
  type?: string | null | undefined
  /** Only records of this host. */
  host?: string | null | undefined
  /** Only records with this value. */
  value?: string | null | undefined
  /** Where to go on: `next` of the page before. The first page where left out. */
  after?: string | null | undefined
  /** How many records on a page; the registrar's best size where left out. */
  pageSize?: number | null | undefined
}

/** The record to remove from a zone. */
export interface DnsRemove {
  /** The name, in Unicode or ASCII form. */
  domain: string
  /** The record: type, host and value tell which one is meant. */
  record: DnsRecord
  /** What only Internet.bs knows. */
  internetbs?: InternetbsRecord | null | undefined
}

/** The times that a zone's SOA record tells other name servers, in seconds. */
export interface DnsSetSoa {
  /** The name, in Unicode or ASCII form. */
  domain: string
  /** Who answers for the zone. */
  responsible?: string | null | undefined
  /** After how long the other name servers look for changes. */
  refresh?: number | null | undefined
  /** After how long they try again. */
  retry?: number | null | undefined
  /** After how long without an answer they give the zone up. */
  expire?: number | null | undefined
  /** How long it is remembered that a name does not exist. */
  minimum?: number | null | undefined
  /** How long records are kept in caches where they say nothing themselves. */
  ttl?: number | null | undefined
}

/** The record of a zone to change. */
export interface DnsUpdate {
  /** The name, in Unicode or ASCII form. */
  domain: string
  /** The record as it is: type, host and value tell which one is meant. */
  current: DnsRecord
  /** The record as it shall be, of the same type and host. */
  record: DnsRecord
  /** What only Internet.bs knows. */
  internetbs?: InternetbsRecord | null | undefined
}

/** Whose auth code to read. */
export interface DomainAuthCode {
  /** The name, in Unicode or ASCII form. */
  domain: string
}

/** Which domain to buy privacy for. Where it was bought already, nothing is sent. */
export interface DomainBuyPrivacy {
  /** The name, in Unicode or ASCII form. */
  domain: string
  /** The most to pay. Above it, or where the price cannot be learnt, nothing is bought. */
  maxPrice?: Money | null | undefined
  /** What only LogicBoxes knows. */
  logicboxes?: LogicboxesOrder | null | undefined
  /** What only Realtime Register knows. */
  realtimeregister?: RealtimeregisterOrder | null | undefined
}

/** Which names to ask about. */
export interface DomainCheck {
  /** The names, up to 10,000; the registrar's own limits per request are seen to. */
  domains?: readonly string[] | undefined
  /** A name without its TLD, to be asked about under each of `tlds`, beside `domains`. */
  name?: string | null | undefined
  /** The TLDs for `name`. */
  tlds?: readonly string[] | undefined
  /** The language tag for internationalised names, where the registrar wants one. */
  language?: string | null | undefined
  /** Give other names, too, that can be had, where the registrar knows some. */
  alternatives?: boolean | undefined
}

/** Which trademark claim to read: the buyer has to see it before the name is registered. */
export interface DomainClaimNotice {
  /** The key that `domain.check` gave with the claim. */
  lookupKey: string
  /** The name, for registrars that want it besides. */
  domain?: string | null | undefined
}

/** A domain's contacts as Internet.bs has them. */
export interface DomainContacts {
  /** The registrant. */
  registrant?: ContactRecord
  /** The administrative contacts; several under .uk. */
  admin: ContactRecord[]
  /** The technical contact. */
  tech?: ContactRecord
  /** The billing contact. */
  billing?: ContactRecord
  /** Who runs the name servers, under .de. */
  zone?: ContactRecord
}

/** How many domains the account has. */
export interface DomainCount {
  /** In all. */
  total: number
  /** By TLD. */
  tlds: Record<string, number>
}

/** Which domain to give up. Most registries keep it in redemption for a while, out of which only money brings it back. */
export interface DomainDelete {
  /** The name, in Unicode or ASCII form. */
  domain: string
  /** Why, for registrars that want to know. */
  reason?: string | null | undefined
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
  /** Why the expiry should not be believed without another look. */
  expiryDoubts: ExpiryDoubt[]
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
  /** What the registry publishes to secure its zone, as DS records. */
  ds: DsRecord[]
  /** The same as keys, at registries that take those. */
  keys: DnsKey[]
  /** Whether the registrant has confirmed their data. */
  verification?: Verification
  /** It has expired and is parked until the registry is told what becomes of it. A renewal now completes the registry's own and adds no second year. */
  parked: boolean
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

/** Whose locks to read. */
export interface DomainLocks {
  /** The name, in Unicode or ASCII form. */
  domain: string
}

/** Which domain shall get a new auth code that the registrar makes up. The old one is good no more. */
export interface DomainNewAuthCode {
  /** The name, in Unicode or ASCII form. */
  domain: string
}

/** One page of the account's domains. */
export interface DomainPage {
  /** The domains. */
  domains: ListedDomain[]
  /** Domains of this page that could not be read. They cost the others nothing. */
  failed: UnreadDomain[]
  /** Where the next page begins; absent on the last one. */
  next?: string
  /** How many there are in all, where the registrar says so. */
  total?: number
}

/** Which domain to move into another account at the same registrar. */
export interface DomainPush {
  /** The name, in Unicode or ASCII form. */
  domain: string
  /** Whose account gets it, as the registrar knows it: a login, such as an e-mail address. */
  recipient: string
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
  /** The auth code of a domain that would be transferred, where the registrar's price goes by it (NETIM). */
  authCode?: string | null | undefined
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
  /** What only NETIM knows. */
  netim?: NetimOrder | null | undefined
  /** What only Internet.bs knows. */
  internetbs?: InternetbsOrder | null | undefined
  /** What only Realtime Register knows. */
  realtimeregister?: RealtimeregisterOrder | null | undefined
}

/** Whose state at the registry to read. */
export interface DomainRegistryStatus {
  /** The name, in Unicode or ASCII form. */
  domain: string
}

/** Which domain to hand to another registrar, at registries where the losing side pushes it. */
export interface DomainRelease {
  /** The name, in Unicode or ASCII form. */
  domain: string
  /** Who gets it: for .uk the other registrar's tag. */
  recipient: string
  /** What only Internet.bs knows. */
  internetbs?: InternetbsRelease | null | undefined
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
  /** What only Internet.bs knows. */
  internetbs?: InternetbsOrder | null | undefined
  /** What only Realtime Register knows. */
  realtimeregister?: RealtimeregisterOrder | null | undefined
}

/** Whose registrant is to get the mail that asks for their confirmation once more. */
export interface DomainResendVerification {
  /** The name, in Unicode or ASCII form. */
  domain: string
}

/** Which domain to bring back out of redemption. */
export interface DomainRestore {
  /** The name, in Unicode or ASCII form. */
  domain: string
  /** Why, for registries that want to know; they get these words. Nothing is made up where it is missing. */
  reason?: string | null | undefined
  /** The most to pay. Above it, or where the price cannot be learnt, nothing is bought. */
  maxPrice?: Money | null | undefined
  /** What only LogicBoxes knows. */
  logicboxes?: LogicboxesOrder | null | undefined
  /** What only Internet.bs knows. */
  internetbs?: InternetbsOrder | null | undefined
  /** What only Realtime Register knows. */
  realtimeregister?: RealtimeregisterOrder | null | undefined
}

/** The auth code that a domain shall have. */
export interface DomainSetAuthCode {
  /** The name, in Unicode or ASCII form. */
  domain: string
  /** The new code. */
  authCode: string
}

/** Whether the registrar shall renew a domain by itself. */
export interface DomainSetAutoRenew {
  /** The name, in Unicode or ASCII form. */
  domain: string
  /** True to let it. Where a panel renews, too, that is a double charge. */
  autoRenew: boolean
}

/**
 * The new contacts of a domain. Roles that are left out keep theirs.
 *
 * A new registrant may have to be approved by both, the old one and the new; until then the change is pending.
 */
export interface DomainSetContacts {
  /** The name, in Unicode or ASCII form. */
  domain: string
  /** The contacts that change. */
  contacts: Contacts
  /** What the TLD asks besides, by name; see `tld.info`. */
  extra?: Readonly<Record<string, string>> | undefined
  /** Do not lock the domain against transfers for sixty days after a new registrant, where that can be chosen. */
  noTransferLock?: boolean | undefined
  /** Approve a new registrant in the name of both, as their designated agent: only with their consent. */
  designatedAgent?: boolean | undefined
  /** What only LogicBoxes knows. */
  logicboxes?: LogicboxesContactChange | null | undefined
  /** What only NETIM knows. */
  netim?: NetimContactChange | null | undefined
}

/** What the registry shall publish for a domain's zone: the whole new set. Without any, the domain is no longer secured. */
export interface DomainSetDnssec {
  /** The name, in Unicode or ASCII form. */
  domain: string
  /** DS records, which most registries take. */
  ds?: readonly DsRecord[] | undefined
  /** Keys in full, for registries that make the DS records themselves. One of the two kinds, not both. */
  keys?: readonly DnsKey[] | undefined
}

/** Whether a domain shall be suspended: it stays registered, and answers no more. */
export interface DomainSetHold {
  /** The name, in Unicode or ASCII form. */
  domain: string
  /** True to suspend it. */
  hold: boolean
  /** Why, for registrars that want to know; they get these words. Nothing is made up where it is missing. */
  reason?: string | null | undefined
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

/** Whether a domain's contacts shall be hidden from the public. */
export interface DomainSetPrivacy {
  /** The name, in Unicode or ASCII form. */
  domain: string
  /** True to hide them. Where privacy is sold, it has to be bought first. */
  privacy: boolean
  /** Why, for registrars that want to know; they get these words. Nothing is made up where it is missing. */
  reason?: string | null | undefined
}

/** What names should be like. */
export interface DomainSuggest {
  /** One or a few words. */
  keyword: string
  /** Only names under these TLDs; the registrar's own choice where none are given. */
  tlds?: readonly string[] | undefined
  /** Only the keyword itself, under several TLDs, and no other words. */
  exact?: boolean | undefined
  /** Names for adults may be among them. */
  adult?: boolean | undefined
  /** How many at most; all that the registrar gives where left out. */
  limit?: number | null | undefined
}

/** Who a domain shall belong to from now on, at registries that sell the change of holder. */
export interface DomainTrade {
  /** The name, in Unicode or ASCII form. */
  domain: string
  /** Whose it will be: at least the registrant. */
  contacts?: Contacts | undefined
  /** The name servers; those that are set stay where none are given. */
  nameservers?: readonly (NameServer | string)[] | undefined
  /** What the TLD asks besides, by name; see `tld.info`. */
  extra?: Readonly<Record<string, string>> | undefined
  /** The most to pay. Above it, or where the price cannot be learnt, nothing is bought. */
  maxPrice?: Money | null | undefined
  /** What only Internet.bs knows. */
  internetbs?: InternetbsOrder | null | undefined
  /** What only NETIM knows. */
  netim?: NetimOrder | null | undefined
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
  /** What only NETIM knows. */
  netim?: NetimOrder | null | undefined
  /** What only Internet.bs knows. */
  internetbs?: InternetbsOrder | null | undefined
  /** What only Realtime Register knows. */
  realtimeregister?: RealtimeregisterOrder | null | undefined
}

/** Which transfer to another registrar to agree to. */
export interface DomainTransferApprove {
  /** The name, in Unicode or ASCII form. */
  domain: string
}

/** Which transfer to call off. */
export interface DomainTransferCancel {
  /** The name, in Unicode or ASCII form. */
  domain: string
}

/** Which domain somebody wants to transfer in. */
export interface DomainTransferCheck {
  /** The name, in Unicode or ASCII form. */
  domain: string
  /** The code from the losing registrar, for registrars that try it. */
  authCode?: string | null | undefined
}

/** Whose transfers to look back at. */
export interface DomainTransferHistory {
  /** The name, in Unicode or ASCII form. */
  domain: string
}

/** Which transfer to another registrar to refuse. */
export interface DomainTransferReject {
  /** The name, in Unicode or ASCII form. */
  domain: string
  /** Why, for registrars that want to know; they get these words. Nothing is made up where it is missing. */
  reason?: string | null | undefined
}

/** Whose approval mail to send once more. */
export interface DomainTransferResend {
  /** The name, in Unicode or ASCII form. */
  domain: string
}

/** Which transfer in to try once more, after what held it up was put right. */
export interface DomainTransferRetry {
  /** The name, in Unicode or ASCII form. */
  domain: string
  /** The code from the losing registrar, where the one before was wrong. */
  authCode?: string | null | undefined
}

/** Which transfer to look at. */
export interface DomainTransferStatus {
  /** The name, in Unicode or ASCII form. */
  domain: string
}

/** The code for a transfer that waits for it. */
export interface DomainTransferSubmitCode {
  /** The name, in Unicode or ASCII form. */
  domain: string
  /** The code from the losing registrar. */
  authCode: string
}

/** An order to try, without placing it: exactly one of these. */
export interface DomainValidate {
  /** A registration. */
  register?: DomainRegister | null | undefined
  /** A transfer. */
  transfer?: DomainTransfer | null | undefined
  /** A renewal. */
  renew?: DomainRenew | null | undefined
  /** A restoration. */
  restore?: DomainRestore | null | undefined
  /** A change of holder. */
  trade?: DomainTrade | null | undefined
}

/** A DS record: the digest of a zone's key. */
export interface DsRecord {
  /** The key tag. */
  keyTag: number
  /** The number of the algorithm, such as 13 for ECDSA P-256. */
  algorithm: number
  /** The kind of digest: 1 for SHA-1, 2 for SHA-256, 4 for SHA-384. */
  digestType: number
  /** The digest, in hexadecimal. */
  digest: string
}

/** Something that happened at the registrar. */
export interface Event {
  /** The registrar's number of it, which `event.ack` takes. */
  event: string
  /** The registrar's word for what kind of event it is. */
  kind: string
  /** When it happened. */
  at?: Date
  /** What happened, in the registrar's words. */
  message?: string
  /** Why, in the registrar's words. */
  reason?: string
  /** The domain that it is about, where it is about one. */
  domain?: string
  /** The registrar's number of the process that it tells of. */
  process?: string
  /** How far that is now. */
  state?: ProcessState
  /** The registrar's word for that. */
  registrarStatus?: string
  /** The domain's expiry (UTC), where the event tells it. */
  expires?: string
  /** What else the registrar says, by its own names. */
  details: Record<string, string>
}

/** Which event is dealt with. */
export interface EventAck {
  /** The registrar's number of it, as `event.poll` gave it. */
  event: string
}

/** Asks for the oldest event that was not acknowledged. The same one comes until it is. */
export type EventPoll = Record<string, never>

/**
 * Why the expiry of a domain should not be believed without a look at the registrar's own pages.
 *
 * - `missing`: The domain is registered, and the registrar gives no expiry, or something that is no date, such as zeros or a day in 1970.
 * - `before_creation`: It lies before the day on which the domain was registered.
 * - `far_ahead`: It lies more than ten years and three months ahead. No registry sells more than ten years at once.
 * - `long_past`: It lies more than a year back, and the registrar still calls the domain registered.
 */
export type ExpiryDoubt = 'missing' | 'before_creation' | 'far_ahead' | 'long_past'

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
  /** When a value has no place here, where that depends on other values. */
  refusedWhen?: Condition
  /** The same in words, to follow "not taken when". */
  refusedWhenText?: string
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
  /** What holds besides when other fields have some values. */
  limits: FieldLimit[]
  /** What a person who fills it in should know. */
  help?: string
  /** Where the registrar says so. */
  source: string
}

/** What the value of a field has to be when other fields have some values, besides what it always has to be. */
export interface FieldLimit {
  /** When it holds. */
  when: Condition
  /** The same in words, to follow "when". */
  whenText: string
  /** The only values that are taken then; empty where others are, too. */
  values: string[]
  /** A regular expression for the whole value, as at the field. */
  pattern?: string
  /** The fewest characters. */
  minLength?: number
  /** The most characters. */
  maxLength?: number
  /** What a person who fills it in should give then. */
  help: string
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

/** Whose mail forwarding to read. */
export interface ForwardMail {
  /** The name, in Unicode or ASCII form. */
  domain: string
}

/** The forwarding to remove. */
export interface ForwardRemoveMail {
  /** The name, in Unicode or ASCII form. */
  domain: string
  /** What stands in front of the `@`; left out for the forwarding of all other addresses. */
  user?: string | null | undefined
}

/** The forwarding to remove. */
export interface ForwardRemoveWeb {
  /** The name, in Unicode or ASCII form. */
  domain: string
  /** What stands in front of the domain, such as `www`; left out for the domain itself. */
  host?: string | null | undefined
}

/** The forwarding to set. One of the same address is replaced. */
export interface ForwardSetMail {
  /** The name, in Unicode or ASCII form. */
  domain: string
  /** The forwarding. */
  forward: MailForward
}

/** The forwarding to set. One of the same host is replaced. */
export interface ForwardSetWeb {
  /** The name, in Unicode or ASCII form. */
  domain: string
  /** The forwarding. */
  forward: WebForward
  /** What only LogicBoxes knows. */
  logicboxes?: LogicboxesForward | null | undefined
}

/** Whose forwarding to read. */
export interface ForwardWeb {
  /** The name, in Unicode or ASCII form. */
  domain: string
}

/** Which balances to read. */
export interface InternetbsBalances {
  /** Only this currency's; all that hold money where left out. */
  currency?: string | null | undefined
}

/** Which domain gets the contacts of which. */
export interface InternetbsCloneContacts {
  /** The name, in Unicode or ASCII form. */
  domain: string
  /** A domain of this account whose contacts it gets, in place of its own. Best one of the same TLD. */
  source: string
}

/** Nothing is needed. */
export type InternetbsConfiguration = Record<string, never>

/** Whose contacts to read: Internet.bs keeps them within each domain. */
export interface InternetbsContacts {
  /** The name, in Unicode or ASCII form. */
  domain: string
}

/** Nothing is needed. */
export type InternetbsDefaultCurrency = Record<string, never>

/** Nothing is needed. */
export type InternetbsDomainCount = Record<string, never>

/** Which of the account's domains to look for. Without any wish, all of them. */
export interface InternetbsFindDomains {
  /** Those that expire within so many days, or have expired. */
  expiringWithinDays?: number | null | undefined
  /** Those that are being transferred in. Not together with `expiringWithinDays`. */
  pendingTransfer?: boolean | undefined
  /** Those whose name has this in it. */
  search?: string | null | undefined
  /** Those of these TLDs. */
  tlds?: readonly string[] | undefined
  /** The order; by name where left out. */
  sort?: InternetbsSort | null | undefined
}

/** What only Internet.bs knows of a purchase. */
export interface InternetbsOrder {
  /** A domain of this account whose contacts the new one gets, in place of any that the call gives. Best one of the same TLD. */
  cloneContactsFrom?: string | null | undefined
  /** A code for a better price. One that does not hold any more is an error. */
  discountCode?: string | null | undefined
  /** Whether a new domain is locked against transfer; locked where left out. */
  lock?: boolean | null | undefined
  /** How much privacy hides: everything (where left out) or a part. Only with `privacy`. */
  privacy?: InternetbsPrivacy | null | undefined
  /** The auth code of a new domain; Internet.bs makes one up where left out. */
  authCode?: string | null | undefined
  /** The registry sells the name at a price of its own, and this one, which `domain.check` told, is accepted. */
  confirmPrice?: Money | null | undefined
  /** When the buyer accepted the trademark claim (`domain.claim_notice`) that stands against the name. */
  claimAcceptedAt?: Date | string | null | undefined
  /** The sender of the mail that asks for the approval of a transfer; the account's own where left out. */
  senderEmail?: string | null | undefined
  /** The name of that sender. */
  senderName?: string | null | undefined
  /** Renew by one year when the transfer is done; .de and .nl only, where a transfer adds no year. */
  renewAfterTransfer?: boolean | null | undefined
}

/** A parameter that an order under a TLD has at Internet.bs. */
export interface InternetbsParameter {
  /** The parameter's name, or a regular expression for several. */
  name: string
  /** What to write next to it. */
  label?: string
  /** An order cannot do without it. */
  mandatory?: boolean
  /** The fewest characters. */
  minLength?: number
  /** The most characters. */
  maxLength?: number
  /** The values to choose from. */
  values: string[]
}

/** Which of Internet.bs' price lists to read. */
export interface InternetbsPriceList {
  /** The list's version, from 1 to 5; 1 where left out. */
  version?: number | null | undefined
  /** The prices' currency; the account's own where left out. */
  currency?: string | null | undefined
  /** A code for better prices. One that does not hold is passed over in silence. */
  discountCode?: string | null | undefined
}

/**
 * How much Internet.bs' privacy hides.
 *
 * - `full`: All of the contacts.
 * - `partial`: A part of them.
 */
export type InternetbsPrivacy = 'full' | 'partial'

/** Whose privacy to read. */
export interface InternetbsPrivacyStatus {
  /** The name, in Unicode or ASCII form. */
  domain: string
}

/** Nothing is needed. */
export type InternetbsPrivacyTlds = Record<string, never>

/** What only Internet.bs knows of a record. */
export interface InternetbsRecord {
  /** Whether the registry's own name servers have the record; .de only. */
  atRegistry?: boolean | null | undefined
  /** With which user name a DYNAMIC record is moved on from outside, of 1 to 30 characters. */
  login?: string | null | undefined
  /** The password for it, of 1 to 30 characters. */
  password?: string | null | undefined
  /** The user name so far, to tell which record is meant; `dns.update` alone. */
  currentLogin?: string | null | undefined
  /** The password so far; `dns.update` alone. */
  currentPassword?: string | null | undefined
}

/** What only Internet.bs knows of a domain that is handed over. */
export interface InternetbsRelease {
  /** The account at Nominet, where the other registrar has several. */
  accountId?: string | null | undefined
}

/** How the account shall present itself. What is left out stays as it is. */
export interface InternetbsSetConfiguration {
  /** The whole style sheet of the page on which holders approve transfers. */
  transferApprovalCss?: string | null | undefined
  /** The reseller's name. */
  resellerName?: string | null | undefined
  /** The sender of mails. */
  senderEmail?: string | null | undefined
  /** Where holders can ask. */
  supportEmail?: string | null | undefined
  /** What stands above answers of the public directory. */
  whoisHeader?: string | null | undefined
  /** What stands below them. */
  whoisFooter?: string | null | undefined
  /** Below which balances the reseller is told. */
  lowBalanceLimits?: readonly Money[] | undefined
}

/** The currency that purchases shall be paid in. */
export interface InternetbsSetDefaultCurrency {
  /** The currency. */
  currency: string
}

/** How much of a domain's contacts shall be hidden. `domain.set_privacy` shows them again. */
export interface InternetbsSetPrivacy {
  /** The name, in Unicode or ASCII form. */
  domain: string
  /** How much. */
  level: InternetbsPrivacy
}

/**
 * An order of domains.
 *
 * - `name`: By name.
 * - `name_descending`: By name, backwards.
 * - `expiry`: By expiry, the earliest first.
 * - `expiry_descending`: By expiry, the latest first.
 */
export type InternetbsSort = 'name' | 'name_descending' | 'expiry' | 'expiry_descending'

/** What Internet.bs says of a TLD. */
export interface InternetbsTld {
  /** The TLD. */
  tld: string
  /** The roles that its contacts have, in the registrar's words. */
  contactTypes: string[]
  /** What it can and wants, by the registrar's own names. */
  features: Record<string, string>
  /** The parameters of an order. */
  parameters: InternetbsParameter[]
  /** What auth codes have to look like, by the registrar's own names. */
  authCodeRules: Record<string, string>
}

/** Which TLD to ask Internet.bs itself about. `tld.info` gives what this library knows, without asking. */
export interface InternetbsTldInfo {
  /** The TLD, such as `com` or `co.uk`. */
  tld: string
}

/** Whose registrant's verification to read. */
export interface InternetbsVerification {
  /** The name, in Unicode or ASCII form. */
  domain: string
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

/** How many characters a name can have: the label in front of the TLD, as people write it. */
export interface LabelLength {
  /** The fewest. */
  min?: number
  /** The most. */
  max?: number
}

/** The launch phase of a TLD. */
export interface Launch {
  /** The phase in the registrar's word, such as `sunrise`, `landrush` or `prega`. */
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
  /** Why the expiry should not be believed without another look. */
  expiryDoubts: ExpiryDoubt[]
  /** It is locked against transfer. */
  locked?: boolean
  /** The registrar renews it by itself. */
  autoRenew?: boolean
}

/** A price of the list. */
export interface ListedPrice {
  /** The TLD, in ASCII form. */
  tld: string
  /** What it is the price of. */
  operation: PriceKind
  /** The term that it is for, in months. None for what has no term. */
  months?: number
  /** The usual price of the whole term. */
  price: Money
  /** The registrar sells longer terms, too, and its list has the price of a year alone. What such a term costs, `domain.quote` tells. */
  eachYear: boolean
  /** What is paid in its place for the time being, or at some other time, where the list says so. */
  promotion?: PromotionPrice
  /** The registrar's name for the product. */
  product?: string
  /** From which number of domains on it holds, where prices go by that. */
  fromQuantity?: number
}

/** What a list says of a TLD. What it does not say is absent. */
export interface ListedTld {
  /** The TLD, in ASCII form. */
  tld: string
  /** It is a country's own. */
  country?: boolean
  /** The registry's name. */
  registry?: string
  /** Domains can be locked against transfer. */
  lock?: boolean
  /** Contacts can be hidden from the public. */
  privacy?: boolean
  /** The launch phases that it is in, in the registrar's words. */
  phases: string[]
}

/** The locks that lie on a domain. */
export interface Locks {
  /** The name, in ASCII form. */
  domain: string
  /** It is locked against transfer. */
  locked: boolean
  /** Every lock. */
  locks: AppliedLock[]
}

/** Which domain shall use the registrar's forwarding. */
export interface LogicboxesActivateForwarding {
  /** The name, in Unicode or ASCII form. */
  domain: string
}

/** The sponsor of a .coop domain. */
export interface LogicboxesAddCoopSponsor {
  /** The customer that the sponsor belongs to; the account's own where left out. */
  customerId?: string | null | undefined
  /** All of the sponsor's data. */
  contact: Contact
}

/** Which domain to buy premium DNS for. Where it was bought already, nothing is sent. */
export interface LogicboxesBuyPremiumDns {
  /** The name, in Unicode or ASCII form. */
  domain: string
  /** The most to pay. LogicBoxes tells no price for it beforehand, so that with this nothing is bought. */
  maxPrice?: Money | null | undefined
  /** The order's options. */
  logicboxes?: LogicboxesOrder | null | undefined
}

/** Nothing is needed. */
export type LogicboxesCaAgreement = Record<string, never>

/** What only LogicBoxes knows of a contact. */
export interface LogicboxesContact {
  /** The customer that the contact belongs to; the account's own where left out. */
  customerId?: string | null | undefined
  /** The kind of contact, such as `UkContact`; `Contact` where left out. */
  type?: string | null | undefined
}

/** What only LogicBoxes knows of a change of contacts. */
export interface LogicboxesContactChange {
  /** The customer that new contacts belong to; the domain's own where left out. */
  customerId?: string | null | undefined
  /** Change the registrant without anybody's approval. LogicBoxes allows it to registrars alone. */
  skipApproval?: boolean | undefined
}

/** Which .de domain's name servers the registry shall look at once more. */
export interface LogicboxesDeRecheck {
  /** The name, in Unicode or ASCII form. */
  domain: string
}

/** Whose default contacts to read. */
export interface LogicboxesDefaultContacts {
  /** The customer; the account's own where left out. */
  customerId?: string | null | undefined
  /** The kinds of contact, such as `UkContact` or `EuContact`. */
  types: readonly string[]
}

/** Whose default name servers to read. */
export interface LogicboxesDefaultNameservers {
  /** The customer; the account's own where left out. */
  customerId?: string | null | undefined
}

/**
 * Which orders that wait for their invoices to be paid shall be executed without that.
 *
 * The orders themselves stay in the journal as they are; `journal.reconcile` finds them executed.
 */
export interface LogicboxesExecuteOrders {
  /** The invoices' numbers, as the orders gave them. */
  invoices: readonly string[]
  /** Cancel the invoices, too. Otherwise they stay to be paid. */
  cancelInvoices?: boolean | undefined
}

/** What only LogicBoxes knows of a forwarding. */
export interface LogicboxesForward {
  /** Further lines for the head of the page that masks the target. */
  metaTags?: string | null | undefined
  /** What browsers show that have no frames. */
  noframes?: string | null | undefined
}

/** For which domain to read the records that forwarding needs. */
export interface LogicboxesForwardRecords {
  /** The name, in Unicode or ASCII form. */
  domain: string
}

/** Which domain goes from one of the account's customers to another. */
export interface LogicboxesMoveDomain {
  /** The name, in Unicode or ASCII form. */
  domain: string
  /** The customer that it belongs to. */
  fromCustomerId: string
  /** The customer that it shall belong to. */
  toCustomerId: string
}

/** What only LogicBoxes knows of a purchase. */
export interface LogicboxesOrder {
  /** The customer that the order belongs to; the account's own where left out. */
  customerId?: string | null | undefined
  /** What happens to the customer's invoice: NoInvoice (where left out), PayInvoice, KeepInvoice or OnlyAdd. */
  invoiceOption?: InvoiceOption | null | undefined
  /** A discount for the customer, in the account's selling currency: a decimal text such as `"2.50"`. */
  discountAmount?: string | null | undefined
  /** Buy premium DNS with it. */
  premiumDns?: boolean | undefined
  /** Whether privacy is switched on. As with buying it where left out. */
  protectPrivacy?: boolean | null | undefined
  /** The registry sells the name at a price of its own, and that price is accepted. */
  premium?: boolean | undefined
  /** The name is bought in the registry's early access phase, at the fee on top that `domain.check` told. */
  earlyAccess?: boolean | undefined
  /** A transfer of a name that its holder sold at a premium price (`premiumft`). */
  premiumTransfer?: boolean | undefined
}

/** Whose order number to look up. */
export interface LogicboxesOrderId {
  /** The name, in Unicode or ASCII form. */
  domain: string
}

/** Which order to read. */
export interface LogicboxesOrderInfo {
  /** The number of the domain's order. */
  order: string
}

/** The number of a domain's order. */
export interface LogicboxesOrderNumber {
  /** The name, in ASCII form. */
  domain: string
  /** The number. */
  order: string
}

/**
 * Which invoices are paid from their customers' accounts, so that the orders are executed.
 *
 * The orders themselves stay in the journal as they are; `journal.reconcile` finds them executed.
 */
export interface LogicboxesPayInvoices {
  /** The invoices' numbers, as the orders gave them. */
  invoices: readonly string[]
}

/** What registered names that their holders offer should be like. */
export interface LogicboxesPremiumNames {
  /** A word that they have in them. */
  keyword: string
  /** The TLDs that they are under. */
  tlds: readonly string[]
  /** The lowest price, in whole units of the account's currency. */
  priceLow?: number | null | undefined
  /** The highest price, in whole units of the account's currency. */
  priceHigh?: number | null | undefined
  /** How many at most. */
  limit?: number | null | undefined
}

/** Which of LogicBoxes' price lists to read. */
export interface LogicboxesPrices {
  /** What the account pays (where left out), what its customers pay, or what its own resellers pay. */
  list?: PriceList | null | undefined
  /** The customer whose prices are wanted; those for all where left out. */
  customerId?: string | null | undefined
}

/** Nothing is needed. */
export type LogicboxesPromotions = Record<string, never>

/** The contacts that a customer shall have by default. */
export interface LogicboxesSetDefaultContacts {
  /** The customer; the account's own where left out. */
  customerId?: string | null | undefined
  /** The kinds of contact that they are for, such as `UkContact` or `EuContact`. */
  types: readonly string[]
  /** The registrant's number. */
  registrant: string
  /** The administrative contact's number. */
  admin: string
  /** The technical contact's number. */
  tech: string
  /** The billing contact's number. */
  billing: string
}

/** Whether a domain's contacts shall be masked for data protection. It is free, and apart from bought privacy. */
export interface LogicboxesSetGdpr {
  /** The name, in Unicode or ASCII form. */
  domain: string
  /** True to mask them. */
  masked: boolean
}

/** Whether the reseller's own lock shall lie on a domain: its customer cannot change it then. */
export interface LogicboxesSetResellerLock {
  /** The name, in Unicode or ASCII form. */
  domain: string
  /** True to lock it. */
  locked: boolean
  /** Why, which LogicBoxes wants to know of a lock. Nothing is made up where it is missing. */
  reason?: string | null | undefined
}

/** What the public learns of a .tel domain's holder. */
export interface LogicboxesSetTelWhois {
  /** The name, in Unicode or ASCII form. */
  domain: string
  /** Whether the holder is a person or an organisation. */
  whoisType: TelWhois
  /** For a person: whether the contact's data is published. */
  publish?: boolean | null | undefined
}

/** For which .tel domain to read the login of its own host. */
export interface LogicboxesTelCthLogin {
  /** The name, in Unicode or ASCII form. */
  domain: string
}

/** Which contacts to hold against which rules of registries. */
export interface LogicboxesValidateRegistrant {
  /** The contacts' numbers. */
  handles: readonly string[]
  /** The rules, by LogicBoxes' names, such as `CPR` for .ca or `APP_PREF_NEXUS` for .us. */
  criteria: readonly string[]
}

/** The membership of a .xxx domain. */
export interface LogicboxesXxxMembership {
  /** The name, in Unicode or ASCII form. */
  domain: string
  /** The membership's number; the domain is parted from its membership where left out. */
  membershipId?: string | null | undefined
}

/** What lets a customer into the registrar's panel for a short time. */
export interface LoginToken {
  /** The token. Show it to the customer only. */
  token: string
}

/** A contact as somebody wrote it. */
export interface LooseContact {
  /** The person's whole name, also as `Last, First`, and with an organisation such as `Example Ltd` behind a comma. */
  name?: string | null | undefined
  /** The person's first name. */
  firstName?: string | null | undefined
  /** The person's last name. */
  lastName?: string | null | undefined
  /** The organisation. */
  organization?: string | null | undefined
  /** The e-mail address; its domain may have letters beyond ASCII. */
  email?: string | null | undefined
  /** The telephone number in any form that is usual in the country. */
  phone?: string | null | undefined
  /** The fax number, likewise. */
  fax?: string | null | undefined
  /** The lines of street address; a line break within one parts it. */
  street?: readonly string[] | undefined
  /** The city. */
  city?: string | null | undefined
  /** The state or province, by its name or its code. */
  state?: string | null | undefined
  /** The postal code. */
  postalCode?: string | null | undefined
  /** The country: its code of two or three letters, or its name in English or in a language of its own. */
  country?: string | null | undefined
  /** What a TLD asks of this contact beyond the usual, by name; see `tld.info`. */
  extra?: Readonly<Record<string, string>> | undefined
}

/** A forwarding of mail to other addresses. */
export interface MailForward {
  /** What stands in front of the `@`; left out for all addresses that have no forwarding of their own. */
  user?: string | null | undefined
  /** The addresses that the mail goes to. */
  targets: readonly string[]
}

/** Where a domain's mail goes. */
export interface MailForwards {
  /** The forwardings. */
  forwards: MailForward[]
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

/** The name server to create. */
export interface NameserverCreate {
  /** Its name, below one of the account's domains. */
  name: string
  /** Its addresses. */
  addresses: readonly string[]
  /** The domain that it lies below; told from the name where left out. */
  domain?: string | null | undefined
}

/** The name server to remove. */
export interface NameserverDelete {
  /** Its name. */
  name: string
  /** The domain that it lies below; told from the name where left out. */
  domain?: string | null | undefined
}

/** The name server to look up. */
export interface NameserverInfo {
  /** Its name. */
  name: string
  /** The domain that it lies below; told from the name where left out. */
  domain?: string | null | undefined
}

/** How many name servers a domain can have. */
export interface NameserverLimits {
  /** The fewest: a registration needs them, a transfer may keep those it has. */
  min?: number
  /** The most. */
  max?: number
}

/** Whose name servers to list. */
export interface NameserverList {
  /** Those below this domain. Some registrars list the whole account's where it is left out. */
  domain?: string | null | undefined
  /** Where to go on: `next` of the page before. The first page where left out. */
  after?: string | null | undefined
  /** How many on a page; the registrar's best size where left out. */
  pageSize?: number | null | undefined
}

/** One page of name servers. */
export interface NameserverPage {
  /** The name servers. */
  nameservers: NameServer[]
  /** Where the next page begins; absent on the last one. */
  next?: string
  /** How many there are in all, where the registrar says so. */
  total?: number
}

/** The name server to rename. Domains that use it follow. */
export interface NameserverRename {
  /** Its name as it is. */
  name: string
  /** Its new name, below the same domain. */
  newName: string
  /** The domain that it lies below; told from the name where left out. */
  domain?: string | null | undefined
}

/** The addresses that a name server shall have. */
export interface NameserverSetAddresses {
  /** Its name. */
  name: string
  /** The whole new set of addresses. */
  addresses: readonly string[]
  /** The domain that it lies below; told from the name where left out. */
  domain?: string | null | undefined
}

/** Nothing is needed. */
export type NetimAccount = Record<string, never>

/** The account at NETIM: limits, and what orders get where they say nothing. */
export interface NetimAccountData {
  /** NETIM's values by its own names, such as `BALANCE_LOW_LIMIT`, `DEFAULT_ADMIN` or `DOMAIN_AUTO_RENEW`. */
  values: Record<string, string>
  /** The default DNS templates. */
  dnsTemplates: Record<string, string>
}

/** Which name to look up among the trademark claims. */
export interface NetimClaim {
  /** The name, in Unicode or ASCII form. */
  domain: string
}

/** Whether a trademark claim stands against a name. */
export interface NetimClaimAnswer {
  /** The name, in ASCII form. */
  domain: string
  /** There is a claim. */
  claim: boolean
}

/**
 * Who gets a code by mail.
 *
 * - `reseller`: The account's owner.
 * - `registrant`: The domain's owner.
 */
export type NetimCodeReader = 'reseller' | 'registrant'

/** What only NETIM knows of a change of contacts. */
export interface NetimContactChange {
  /** Let NETIM be the local contact that a registry asks for. Needs REST 3.0. */
  localContact?: boolean | undefined
}

/** The key of a zone at other name servers, as REST 1.0 takes it: one for each call, with its digests. */
export interface NetimDnsKey {
  /** The name, in Unicode or ASCII form. */
  domain: string
  /** The key. */
  key: DnsKey
  /** Its digests. */
  ds: readonly DsRecord[]
}

/** Names below a TLD that are sold as well. */
export interface NetimExtensions {
  /** NETIM's word for the kind: popular, functional or regional. */
  kind?: string
  /** The names. */
  tlds: string[]
}

/**
 * What NETIM does with visitors.
 *
 * - `direct`: They are sent on.
 * - `ip`: The name stands for an IP address.
 * - `masked`: The target is shown under the name.
 * - `parking`: They see a page of NETIM's.
 */
export type NetimForwardKind = 'direct' | 'ip' | 'masked' | 'parking'

/** What to take over from another account at NETIM. The owner stays. */
export interface NetimInternalTransfer {
  /** The name, in Unicode or ASCII form. */
  domain: string
  /** The domain's code. Without it, both accounts have to confirm by mail. */
  authCode?: string | null | undefined
  /** The contacts besides the registrant; the account's own defaults where left out. */
  contacts?: Contacts | undefined
  /** The name servers. */
  nameservers?: readonly (NameServer | string)[] | undefined
  /** The most to pay. NETIM tells no price for it, so that with this nothing is bought. */
  maxPrice?: Money | null | undefined
}

/** The membership that a TLD asks for. REST 1.0 alone has it. */
export interface NetimMembership {
  /** The name, in Unicode or ASCII form. */
  domain: string
  /** The token that the registry gave to its member. */
  token: string
}

/** What only NETIM knows of an order. All but the template need REST 3.0. */
export interface NetimOrder {
  /** The DNS template that the zone begins with; the account's own default where left out. */
  templateDns?: number | null | undefined
  /** Let NETIM's trustee hold the domain. Needs `intendedUse`. */
  trustee?: boolean | undefined
  /** What the domain is used for, for the trustee. */
  intendedUse?: string | null | undefined
  /** Let NETIM be the local contact that a registry asks for. */
  localContact?: boolean | undefined
  /** Skip the check and creation of contacts and hosts at the registry (`FAST_TRT`). Fails where they were not used for the TLD before. */
  fastTrack?: boolean | undefined
}

/** Which zone to make anew from a template. Its records are lost. */
export interface NetimResetZone {
  /** The name, in Unicode or ASCII form. */
  domain: string
  /** The number of the DNS template. */
  template: number
}

/** Whose auth code to make anew, and who gets it by mail. The old one is good no more. `domain.new_auth_code` reads it in place of that. */
export interface NetimSendAuthCode {
  /** The name, in Unicode or ASCII form. */
  domain: string
  /** Who gets it. */
  to: NetimCodeReader
}

/** A web forwarding with all that NETIM can do; `forward.set_web` has what every registrar can. One of the same host is replaced. */
export interface NetimSetForward {
  /** The name, in Unicode or ASCII form. */
  domain: string
  /** What stands in front of the domain, such as `www`; left out for the domain itself. */
  host?: string | null | undefined
  /** What is done with visitors. */
  kind: NetimForwardKind
  /** Where they are sent: an address that begins with `http://` or `https://`, or for `ip` an IP address. Not for `parking`. */
  target?: string | null | undefined
  /** Browsers are told that it is for good (301) and not for now (302); only for `direct`. */
  permanent?: boolean | null | undefined
  /** The title of the page that masks the target; only for `masked`. */
  title?: string | null | undefined
  /** NETIM's name of the page that is shown; only for `parking`. */
  parking?: string | null | undefined
  /** Answer visitors who come with `https` as well. REST 3.0 alone has it. */
  https?: boolean | null | undefined
}

/** A remark that NETIM keeps with a domain. */
export interface NetimSetRemark {
  /** The name, in Unicode or ASCII form. */
  domain: string
  /** The tag: a word to find the domain by. Stays where left out. */
  tag?: string | null | undefined
  /** The note: any text. Stays where left out. */
  note?: string | null | undefined
}

/** Whether NETIM shall sign a zone at its own name servers. */
export interface NetimSetSigning {
  /** The name, in Unicode or ASCII form. */
  domain: string
  /** True to sign it, false to stop that. */
  signed: boolean
}

/** Which TLD to read. */
export interface NetimTld {
  /** The TLD, with or without a leading dot. */
  tld: string
}

/** What NETIM says of a TLD. */
export interface NetimTldData {
  /** The TLD, in ASCII form. */
  tld: string
  /** For how many years a name can be registered; empty where NETIM does not say. */
  registerYears: number[]
  /** By how many years a name can be renewed; empty where NETIM does not say. */
  renewYears: number[]
  /** What the TLD has, by NETIM's own names: `HasEppCode`, `HasZonecheck`, `HasDnsSec` … */
  features: Record<string, boolean>
  /** Names below the TLD that are sold as well, such as `uk.com`, by their kind. */
  extensions: NetimExtensions[]
  /** All other values by their own names, prices and delays among them. The units of the delays are not documented. */
  values: Record<string, string>
}

/** Which operations are open for a TLD. */
export interface NetimTldOpen {
  /** The TLD, in ASCII form. */
  tld: string
  /** By NETIM's own names of its operations, such as `domainCreate`. */
  operations: Record<string, boolean>
}

/** Which TLD's operations to read. */
export interface NetimTldOperations {
  /** The TLD, with or without a leading dot. */
  tld: string
}

/** What to transfer in, and whose it will be: the owner changes with the transfer. */
export interface NetimTransferTrade {
  /** The name, in Unicode or ASCII form. */
  domain: string
  /** The code from the losing registrar, where the TLD has one. */
  authCode?: string | null | undefined
  /** Whose it will be: at least the registrant. */
  contacts?: Contacts | undefined
  /** The name servers. */
  nameservers?: readonly (NameServer | string)[] | undefined
  /** The most to pay. Above it, or where the price cannot be learnt, nothing is bought. */
  maxPrice?: Money | null | undefined
  /** The order's options. */
  netim?: NetimOrder | null | undefined
}

/** Whose public entry to read. REST 1.0 alone has it. */
export interface NetimWhois {
  /** The name, in Unicode or ASCII form. */
  domain: string
}

/** The public entry of a name. */
export interface NetimWhoisText {
  /** The name, in ASCII form. */
  domain: string
  /** The entry, as it is printed. */
  text: string
}

/** The event that comes next, if there is one. */
export interface NextEvent {
  /** The event. Absent where none waits. */
  event?: Event
  /** How many wait, this one among them, where the registrar says so. */
  waiting?: number
}

/** A contact as the registrar takes it. */
export interface NormalizedContact {
  /** The contact, ready for an order. */
  contact: Contact
  /** The telephone number in the form of E.164, such as `+441132926070`. */
  phoneE164: string
  /** The fields that are not as they were given. */
  changed: string[]
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
 * JSON Schemas (draft 2020-12) of the orders' documents at a TLD: what the checker wants of them beyond the types that every order of the kind has.
 *
 * Names are those of the documents, as in this reference, whatever a language makes of them. A document that fits can still be refused: what compares two values with each other, and what a contact wants that stands in a list, is left to `domain.validate`.
 */
export interface OrderSchemas {
  /** Of `domain.register`. */
  register: unknown
  /** Of `domain.transfer`. */
  transfer: unknown
  /** Of `domain.trade`. */
  trade: unknown
  /** Of `domain.renew`. */
  renew: unknown
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

/** Something that happened to a transfer on some day. */
export interface PastTransferEvent {
  /** The day (UTC). */
  date?: string
  /** The registrar's word for it. */
  status: string
  /** What that means, in the registrar's words. */
  description?: string
  /** What belongs to it, such as the address a mail went to. It may hold a code: show it to the registrant only. */
  detail?: string
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

/** What the operation came to. */
export interface PluginAnswer {
  /** Its output. */
  output: unknown
}

/**
 * An operation that only one registrar has, where a plugin speaks for that registrar.
 *
 * `account.provider` lists them under `ownOperations`, each with the schemas of its input and its output.
 */
export interface PluginCall {
  /** Its name, such as `acme.recheck`. */
  operation: string
  /** Its input, field by field. */
  fields?: unknown | undefined
}

/** A name that its holder offers. */
export interface PremiumName {
  /** The name, in ASCII form. */
  domain: string
  /** The name as people write it. */
  domainUnicode: string
  /** What its holder wants. */
  price: Money
}

/** Names that their holders offer. */
export interface PremiumNames {
  /** The names. */
  names: PremiumName[]
}

/**
 * What a price is for.
 *
 * - `register`: A registration.
 * - `transfer`: A transfer in.
 * - `renew`: A renewal.
 * - `restore`: A restore out of redemption.
 * - `privacy`: Privacy for a year.
 * - `trade`: A change of holder.
 */
export type PriceKind = 'register' | 'transfer' | 'renew' | 'restore' | 'privacy' | 'trade'

/**
 * A price list of LogicBoxes.
 *
 * - `cost`: What the account pays.
 * - `customer`: What its customers pay.
 * - `reseller`: What its own resellers pay.
 */
export type PriceList = 'cost' | 'customer' | 'reseller'

/** One page of the price list. */
export interface PricePage {
  /** The prices. */
  prices: ListedPrice[]
  /** Where the next page begins; absent on the last one. */
  next?: string
  /** How many there are in all, where that is known. */
  total?: number
}

/** A price list as Internet.bs writes it. */
export interface PriceRows {
  /** The currency, where one holds for all. */
  currency?: string
  /** The account's price level. */
  level?: string
  /** The rows, by the registrar's own names. A `period_2` is the price of each year of two. */
  rows: (Record<string, string>)[]
}

/**
 * Where a price comes from.
 *
 * - `reply`: The registrar's answer to the order itself.
 * - `quote`: A quote for this very order.
 * - `name`: The registrar's price for this name.
 * - `price_list`: The registrar's price list.
 */
export type PriceSource = 'reply' | 'quote' | 'name' | 'price_list'

/** How much of a domain's contacts is hidden. */
export interface PrivacyLevel {
  /** The name, in ASCII form. */
  domain: string
  /** How much; absent where nothing is hidden. */
  level?: InternetbsPrivacy
}

/** The TLDs with privacy. */
export interface PrivacyTlds {
  /** In ASCII form. */
  tlds: string[]
  /** As people write them. */
  tldsUnicode: string[]
}

/**
 * What is wrong with a field.
 *
 * - `missing`: A value is needed.
 * - `invalid`: The value cannot be read as what it should be.
 * - `not_allowed`: The value is readable but not one of those allowed here.
 * - `unknown`: There is no such field.
 * - `too_long`: The value is too long.
 * - `too_short`: The value is too short.
 * - `out_of_range`: The number or date is outside its limits.
 */
export type ProblemCode = 'missing' | 'invalid' | 'not_allowed' | 'unknown' | 'too_long' | 'too_short' | 'out_of_range'

/** A process in the registrar's own queue: work on an order that is under way or has ended. */
export interface Process {
  /** The registrar's number of it. */
  process: string
  /** The registrar's word for what is done. */
  action: string
  /** How far it is. */
  state: ProcessState
  /** The registrar's word for how far it is. */
  registrarStatus?: string
  /** What that means, in the registrar's words. */
  description?: string
  /** The domain, where the registrar says so. */
  domain?: string
  /** The registrar's number of the order that it belongs to. */
  order?: string
  /** When it was put into the queue. */
  added?: Date
  /** When work on it began. */
  started?: Date
  /** When it ended. */
  ended?: Date
}

/** Which process to call off. */
export interface ProcessCancel {
  /** The registrar's number, as orders and changes give it among their references. */
  process: string
}

/** Which process to look up. */
export interface ProcessInfo {
  /** The registrar's number, as orders and changes give it among their references. */
  process: string
}

/** Which processes to list. */
export interface ProcessList {
  /** Only those of this domain. */
  domain?: string | null | undefined
  /** Those that have ended, instead of those that are in the queue. */
  ended?: boolean | undefined
  /** Where to go on: `next` of the page before. The first page where left out. */
  after?: string | null | undefined
  /** How many processes on a page; the registrar's best size where left out. */
  pageSize?: number | null | undefined
}

/** One page of the queue. */
export interface ProcessPage {
  /** The processes. */
  processes: Process[]
  /** Where the next page begins; absent on the last one. */
  next?: string
  /** How many there are in all, where the registrar says so. */
  total?: number
}

/** Which process to take up again where somebody has to act: the registrar sends its mail once more. */
export interface ProcessResend {
  /** The registrar's number, as orders and changes give it among their references. */
  process: string
}

/**
 * How far a process is.
 *
 * - `running`: In the queue, or worked on.
 * - `waiting`: It waits for somebody: an approval, a payment, a correction.
 * - `done`: Executed.
 * - `failed`: Ended without being executed.
 * - `cancelled`: Ended because somebody wanted it to.
 * - `unknown`: The registrar uses a word that we do not know.
 */
export type ProcessState = 'running' | 'waiting' | 'done' | 'failed' | 'cancelled' | 'unknown'

/** A price that holds for a while. */
export interface Promotion {
  /** The registrar's name for the product. */
  product: string
  /** The registrar's word for what it is the price of. */
  action: string
  /** The term, in the registrar's words. */
  period?: string
  /** From when it holds. */
  starts?: Date
  /** Until when it holds. */
  ends?: Date
  /** What customers pay. */
  customerPrice?: Money
  /** What the account pays. */
  resellerPrice?: Money
  /** It holds now. */
  active?: boolean
}

/** A price for a limited time. */
export interface PromotionPrice {
  /** The price of the whole term. */
  price: Money
  /** Its first day, where that is said. */
  starts?: string
  /** Its last day, where that is said. */
  ends?: string
}

/** Prices that hold for a while. */
export interface Promotions {
  /** The promotions. */
  promotions: Promotion[]
}

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

/** One page of accounts at registries. */
export interface RealtimeregisterAccountPage {
  /** The accounts, by the registrar's own names. */
  accounts: unknown[]
  /** Where the next page begins; absent on the last one. */
  next?: string
  /** How many there are in all, where the registrar says so. */
  total?: number
}

/**
 * What a cost is for.
 *
 * - `CREATE`: A registration.
 * - `REQUEST`: A certificate.
 * - `TRANSFER`: A transfer in.
 * - `RENEW`: A renewal.
 * - `RESTORE`: A restore out of redemption.
 * - `TRANSFER_RESTORE`: A transfer of a domain in redemption.
 * - `UPDATE`: A change.
 * - `REGISTRANT_CHANGE`: A change of the registrant.
 * - `LOCAL_CONTACT`: A contact in the registry's country.
 * - `NEGATIVE_MARKUP`: A price below the list's.
 * - `PRIVACY_PROTECT`: Privacy.
 * - `EXTRA_WILDCARD`: Another wildcard of a certificate.
 * - `EXTRA_DOMAIN`: Another name of a certificate.
 * - `REGISTRY_LOCK`: A lock at the registry.
 */
export type RealtimeregisterAction = 'CREATE' | 'REQUEST' | 'TRANSFER' | 'RENEW' | 'RESTORE' | 'TRANSFER_RESTORE' | 'UPDATE' | 'REGISTRANT_CHANGE' | 'LOCAL_CONTACT' | 'NEGATIVE_MARKUP' | 'PRIVACY_PROTECT' | 'EXTRA_WILDCARD' | 'EXTRA_DOMAIN' | 'REGISTRY_LOCK'

/**
 * Who answers for the old and the new registrant.
 *
 * - `NONE`: Nobody does.
 * - `OLD`: The account, for the old one.
 * - `NEW`: The account, for the new one.
 * - `BOTH`: The account, for both.
 */
export type RealtimeregisterAgent = 'NONE' | 'OLD' | 'NEW' | 'BOTH'

/** A cost that is accepted. */
export interface RealtimeregisterBillable {
  /** The product, such as `domain_com`. */
  product: string
  /** What is done with it. */
  action: RealtimeregisterAction
  /** How many are accepted; one where left out. */
  quantity?: number | null | undefined
}

/** A brand as Realtime Register has it. */
export interface RealtimeregisterBrand {
  /** Its handle. */
  brand: string
  /** What it says. */
  details: RealtimeregisterBrandDetails
  /** When it was made. */
  created?: Date
  /** When it was changed. */
  updated?: Date
  /** Since when its domain does not allow the registrar's mail servers. */
  spfInvalidSince?: Date
  /** Since when its domain lacks the registrar's key for mails. */
  dkimInvalidSince?: Date
  /** The name of that key. */
  dkimSelector?: string
}

/** What a brand says. A new one needs organisation, street, postal code, city, country, e-mail and phone; in a change, what is left out stays as it is. */
export interface RealtimeregisterBrandDetails {
  /** The language of its mails, such as `en-US`, which holds where left out. */
  locale?: string | null | undefined
  /** Leave out terms that holders need not agree to. */
  hideOptionalTerms?: boolean | null | undefined
  /** The organisation. */
  organization?: string | null | undefined
  /** The lines of the street. */
  street?: readonly string[] | undefined
  /** The postal code. */
  postalCode?: string | null | undefined
  /** The city. */
  city?: string | null | undefined
  /** The state or province. */
  state?: string | null | undefined
  /** The country. */
  country?: string | null | undefined
  /** The sender of its mails. */
  email?: string | null | undefined
  /** Where holders write to. */
  contactEmail?: string | null | undefined
  /** Where answers to its mails go. */
  replyToEmail?: string | null | undefined
  /** The page with its contact form. */
  contactUrl?: string | null | undefined
  /** Its site. */
  url?: string | null | undefined
  /** Its phone number. */
  phone?: string | null | undefined
  /** Its fax number. */
  fax?: string | null | undefined
  /** The handle of the contact that stands in for hidden ones. */
  privacyContact?: string | null | undefined
  /** The handle of the contact for complaints. */
  abuseContact?: string | null | undefined
}

/** Which brand to read. */
export interface RealtimeregisterBrandInfo {
  /** The handle of the brand. */
  brand: string
}

/** Asks for the languages that mails can have. */
export type RealtimeregisterBrandLocales = Record<string, never>

/** One page of brands. */
export interface RealtimeregisterBrandPage {
  /** The brands. */
  brands: RealtimeregisterBrand[]
  /** Where the next page begins; absent on the last one. */
  next?: string
  /** How many there are in all, where the registrar says so. */
  total?: number
}

/** Which text of a brand's mails to read. */
export interface RealtimeregisterBrandTemplate {
  /** The handle of the brand. */
  brand: string
  /** The name of the text. */
  template: string
}

/** Whose mails' texts to list. */
export interface RealtimeregisterBrandTemplates {
  /** The handle of the brand. */
  brand: string
}

/** Which page of the brands to read. */
export interface RealtimeregisterBrands {
  /** Where to go on: `next` of the page before. The first page where left out. */
  after?: string | null | undefined
  /** How many on a page; the registrar's best size where left out. */
  pageSize?: number | null | undefined
}

/** A way in which contacts are validated. */
export interface RealtimeregisterCategory {
  /** Its name, which `contact.validate` takes. */
  name: string
  /** What it is. */
  description?: string
  /** The fields of a contact that it looks at, by the registrar's names. */
  fields: string[]
  /** The terms that the holder agrees to. */
  terms: RealtimeregisterTerms[]
}

/** One page of categories of validation. */
export interface RealtimeregisterCategoryPage {
  /** The categories. */
  categories: RealtimeregisterCategory[]
  /** Where the next page begins; absent on the last one. */
  next?: string
  /** How many there are in all, where the registrar says so. */
  total?: number
}

/** A notification that came by webhook, with what proves whose it is. */
export interface RealtimeregisterCheckSignature {
  /** The key that the portal shows for the webhook. */
  key: string
  /** The header `Signature`. */
  signature: string
  /** The body, exactly as it came. */
  body: string
}

/**
 * What of a contact was verified.
 *
 * - `EMAIL`: The e-mail address.
 * - `ADDRESS`: The address.
 * - `ORGANIZATION`: The organisation.
 * - `NAME`: The name.
 * - `VOICE`: The phone number.
 */
export type RealtimeregisterClaim = 'EMAIL' | 'ADDRESS' | 'ORGANIZATION' | 'NAME' | 'VOICE'

/** Which change of a zone's keys has reached the registry. */
export interface RealtimeregisterConfirmKeys {
  /** The registrar's number of the process that changes the keys. */
  process: string
}

/** Which page of the countries to read. */
export interface RealtimeregisterCountries {
  /** Where to go on: `next` of the page before. The first page where left out. */
  after?: string | null | undefined
  /** How many on a page; the registrar's best size where left out. */
  pageSize?: number | null | undefined
}

/** A country, and what its postal codes look like. */
export interface RealtimeregisterCountry {
  /** The code of two letters. */
  code: string
  /** Its name. */
  name: string
  /** A regular expression for the whole postal code. */
  postalCodePattern?: string
  /** An example of one. */
  postalCodeExample?: string
}

/** Which country to read. */
export interface RealtimeregisterCountryInfo {
  /** The code of two letters. */
  code: string
}

/** One page of countries. */
export interface RealtimeregisterCountryPage {
  /** The countries. */
  countries: RealtimeregisterCountry[]
  /** Where the next page begins; absent on the last one. */
  next?: string
  /** How many there are in all, where the registrar says so. */
  total?: number
}

/** The brand to make. */
export interface RealtimeregisterCreateBrand {
  /** The handle of the brand. */
  brand: string
  /** What it says. */
  details: RealtimeregisterBrandDetails
}

/** The zone to make, for a domain that need not be in the account. */
export interface RealtimeregisterCreateZone {
  /** The zone's name, in Unicode or ASCII form. */
  name: string
  /** Which name servers; BASIC where left out. PREMIUM ones are bought with a domain. */
  service?: RealtimeregisterService | null | undefined
  /** What the zone begins with. */
  content?: RealtimeregisterZoneContent | null | undefined
}

/** The template for zones to make. */
export interface RealtimeregisterCreateZoneTemplate {
  /** The name of the template. */
  template: string
  /** The times of the SOA record: all of them are needed. */
  soa: RealtimeregisterSoa
  /** All of the records. */
  records?: readonly RealtimeregisterRecord[] | undefined
}

/** Which brand to remove. */
export interface RealtimeregisterDeleteBrand {
  /** The handle of the brand. */
  brand: string
}

/** Which zone to remove. */
export interface RealtimeregisterDeleteZone {
  /** The registrar's number of the zone. */
  zone: string
}

/** Which template for zones to remove. */
export interface RealtimeregisterDeleteZoneTemplate {
  /** The name of the template. */
  template: string
}

/**
 * A part of a contact that may be shown. State and country always are.
 *
 * - `registryContactId`: The registry's own handle of it.
 * - `email`: The e-mail address.
 * - `name`: The name.
 * - `organization`: The organisation.
 * - `addressLine`: The lines of the street.
 * - `city`: The city.
 * - `postalCode`: The postal code.
 * - `voice`: The phone number.
 * - `fax`: The fax number.
 * - `state`: The state or province.
 * - `country`: The country.
 */
export type RealtimeregisterDisclosed = 'registryContactId' | 'email' | 'name' | 'organization' | 'addressLine' | 'city' | 'postalCode' | 'voice' | 'fax' | 'state' | 'country'

/** A zone as Realtime Register has it. */
export interface RealtimeregisterDnsZone {
  /** The registrar's number of it. */
  zone: string
  /** The zone's name. */
  name: string
  /** The registrar's word for the name servers, such as BASIC or PREMIUM. */
  service?: string
  /** The template that it began with. */
  template?: string
  /** Whether it follows the template. */
  link?: boolean
  /** The server that it is fetched from. */
  master?: string
  /** The zone's own names for the registrar's name servers. */
  nameservers: string[]
  /** Whether it is signed. */
  dnssec?: boolean
  /** Whether it belongs to a domain in the account. */
  managed?: boolean
  /** The times of its SOA record. */
  soa: RealtimeregisterSoa
  /** The records that can be changed. */
  records: RealtimeregisterRecord[]
  /** The records that are the registrar's own. */
  defaultRecords: RealtimeregisterRecord[]
  /** The keys that it is signed with. */
  keys: DnsKey[]
  /** When it was made. */
  created?: Date
  /** When it was changed. */
  updated?: Date
  /** When it goes. */
  deletion?: Date
}

/** A document of the registrar's, by its own names. */
export interface RealtimeregisterDocument {
  /** The document. */
  document: unknown
}

/** A time in which a registry does not work. */
export interface RealtimeregisterDowntime {
  /** The registrar's number of it. */
  downtime: string
  /** The registrar's name for the registry. */
  registry: string
  /** When it begins. */
  begins: Date
  /** When it ends. */
  ends: Date
  /** Why. */
  reason?: string
}

/** Which downtime to read. */
export interface RealtimeregisterDowntimeInfo {
  /** The registrar's number of it. */
  downtime: string
}

/** One page of downtimes. */
export interface RealtimeregisterDowntimePage {
  /** The downtimes. */
  downtimes: RealtimeregisterDowntime[]
  /** Where the next page begins; absent on the last one. */
  next?: string
  /** How many there are in all, where the registrar says so. */
  total?: number
}

/** Which page of the registries' downtimes to read. */
export interface RealtimeregisterDowntimes {
  /** Where to go on: `next` of the page before. The first page where left out. */
  after?: string | null | undefined
  /** How many on a page; the registrar's best size where left out. */
  pageSize?: number | null | undefined
}

/** Whose worth in other currencies to read. */
export interface RealtimeregisterExchangeRates {
  /** The currency; all of the registrar's where left out. */
  currency?: string | null | undefined
}

/** What must hold of a field. */
export interface RealtimeregisterFilter {
  /** The registrar's name for the field, such as `status`, `registrant` or `expiryDate`. */
  field: string
  /** How it is compared; the same where left out. */
  operator?: RealtimeregisterOperator | null | undefined
  /** What with; commas part the values of `in` and `not_in`. Left out for `null` and `not_null`. */
  value?: string | undefined
}

/** Which domains to look for: those that fit all of the filters. */
export interface RealtimeregisterFindDomains {
  /** What must hold. */
  filters?: readonly RealtimeregisterFilter[] | undefined
  /** A text that any of their fields has. */
  text?: string | null | undefined
  /** The fields to order by, such as `expiryDate`; with `-` before it, the other way round. By name where left out. */
  order?: readonly string[] | undefined
  /** Where to go on: `next` of the page before. The first page where left out. */
  after?: string | null | undefined
  /** How many on a page; the registrar's best size where left out. */
  pageSize?: number | null | undefined
}

/** Which domain to read at its registry, whoever has it. Only accounts with an accreditation of their own may. */
export interface RealtimeregisterGatewayInfo {
  /** The name, in Unicode or ASCII form. */
  domain: string
  /** A code to verify. */
  authCode?: string | null | undefined
  /** The registrar's word for what to read. */
  type?: string | null | undefined
}

/** A language that mails can have. */
export interface RealtimeregisterLocale {
  /** Its code, such as `en-US`. */
  code: string
  /** Its name. */
  name: string
}

/** The languages that mails can have. */
export interface RealtimeregisterLocales {
  /** The languages. */
  locales: RealtimeregisterLocale[]
}

/**
 * How a contact was verified.
 *
 * - `REACHABILITY`: It was reached.
 * - `ELECTRONIC_DOCUMENT`: A document was seen as a file.
 * - `PHYSICAL_DOCUMENT`: A document was seen as such.
 * - `EID_AUTH`: By an electronic identity.
 * - `TRANSACTION`: By a payment.
 * - `DATA`: By data of others.
 */
export type RealtimeregisterMethod = 'REACHABILITY' | 'ELECTRONIC_DOCUMENT' | 'PHYSICAL_DOCUMENT' | 'EID_AUTH' | 'TRANSACTION' | 'DATA'

/** Which notification to read. */
export interface RealtimeregisterNotification {
  /** The registrar's number of it. */
  event: string
}

/** One page of notifications. */
export interface RealtimeregisterNotificationPage {
  /** The notifications. */
  events: Event[]
  /** Where the next page begins; absent on the last one. */
  next?: string
  /** How many there are in all, where the registrar says so. */
  total?: number
}

/** Which page of the notifications to read, the newest first. */
export interface RealtimeregisterNotifications {
  /** Where to go on: `next` of the page before. The first page where left out. */
  after?: string | null | undefined
  /** How many on a page; the registrar's best size where left out. */
  pageSize?: number | null | undefined
}

/**
 * How a field is compared.
 *
 * - `eq`: The same.
 * - `ne`: Another one.
 * - `like`: Like a pattern.
 * - `not_like`: Not like a pattern.
 * - `gt`: More, or later.
 * - `gte`: The same, more or later.
 * - `lt`: Less, or sooner.
 * - `lte`: The same, less or sooner.
 * - `in`: One of several.
 * - `not_in`: None of several.
 * - `null`: It is not there.
 * - `not_null`: It is there.
 */
export type RealtimeregisterOperator = 'eq' | 'ne' | 'like' | 'not_like' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'not_in' | 'null' | 'not_null'

/** What only Realtime Register knows of a purchase. */
export interface RealtimeregisterOrder {
  /** The handle of the customer that the domain belongs to; the account's own where left out. Registrations and transfers only. */
  customer?: string | null | undefined
  /** The auth code that the domain shall have, at registries that let one choose. Registrations only. */
  authCode?: string | null | undefined
  /** Start no validation of the contacts. Where the registry wants it first, the domain stays pending. Registrations only. */
  skipValidation?: boolean | undefined
  /** Name servers of Realtime Register's own for the domain. Registrations and transfers only. */
  zone?: RealtimeregisterZone | null | undefined
  /** The keys that secure the domain's zone. Registrations and transfers only. */
  keys?: readonly DnsKey[] | undefined
  /** Who answers for the old and the new registrant of a gTLD. Transfers only. */
  designatedAgent?: RealtimeregisterAgent | null | undefined
  /** Costs that are accepted beside those of the order itself. They need `maxPrice`, which holds for all of it. */
  billables?: readonly RealtimeregisterBillable[] | undefined
}

/** Which text of a brand's mails to show as it would be sent. */
export interface RealtimeregisterPreviewBrandTemplate {
  /** The handle of the brand. */
  brand: string
  /** The name of the text. */
  template: string
  /** The registrar's word for the occasion; its own choice where left out. */
  context?: string | null | undefined
}

/**
 * By what a contact was verified.
 *
 * - `LOG_RECORD`: An entry in a log.
 * - `ID_CARD`: An identity card.
 * - `PASSPORT`: A passport.
 * - `POPULATION_REGISTER`: A register of people.
 * - `RESIDENCE_PERMIT`: A residence permit.
 * - `DRIVERS_LICENCE`: A driving licence.
 * - `COMPANY_REGISTER`: A register of companies.
 * - `COMPANY_STATEMENT`: A statement of a company.
 * - `BANK_ACCOUNT`: An account at a bank.
 * - `ONLINE_PAYMENT_ACCOUNT`: An account for payments.
 * - `UTILITY_ACCOUNT`: An account for gas, water or the like.
 * - `BANK_STATEMENT`: A statement of a bank.
 * - `TAX_STATEMENT`: A statement of the tax office.
 * - `ADDRESS_DATABASE`: A list of addresses.
 */
export type RealtimeregisterProof = 'LOG_RECORD' | 'ID_CARD' | 'PASSPORT' | 'POPULATION_REGISTER' | 'RESIDENCE_PERMIT' | 'DRIVERS_LICENCE' | 'COMPANY_REGISTER' | 'COMPANY_STATEMENT' | 'BANK_ACCOUNT' | 'ONLINE_PAYMENT_ACCOUNT' | 'UTILITY_ACCOUNT' | 'BANK_STATEMENT' | 'TAX_STATEMENT' | 'ADDRESS_DATABASE'

/** How often a zone was asked for on a day. */
export interface RealtimeregisterQueryCount {
  /** The day, in the registrar's form. */
  date: string
  /** The questions. */
  queries: number
  /** Those for names that are not there. */
  missing: number
}

/** How often a zone was asked for, by day. */
export interface RealtimeregisterQueryCounts {
  /** The days. */
  days: RealtimeregisterQueryCount[]
}

/** What a currency is worth in others. */
export interface RealtimeregisterRate {
  /** The currency. */
  currency: string
  /** The registrar's whole numbers by currency. Nobody says what they stand for: most likely millionths. */
  rates: Record<string, number>
}

/** What currencies are worth in others. */
export interface RealtimeregisterRates {
  /** The currencies. */
  currencies: RealtimeregisterRate[]
}

/** A record as Realtime Register has it. */
export interface RealtimeregisterRecord {
  /** The whole name without a dot at the end. In templates `##DOMAIN##` stands for the domain. */
  name: string
  /** The type, such as `A`, `MX` or `TXT`. */
  type: string
  /** The value. */
  content: string
  /** How many seconds it may be kept in caches. */
  ttl?: number | null | undefined
  /** The priority of an MX or SRV record. */
  priority?: number | null | undefined
}

/** Which page of the registries to read. */
export interface RealtimeregisterRegistries {
  /** Where to go on: `next` of the page before. The first page where left out. */
  after?: string | null | undefined
  /** How many on a page; the registrar's best size where left out. */
  pageSize?: number | null | undefined
}

/** A registry that the registrar works with. */
export interface RealtimeregisterRegistry {
  /** The registrar's name for it. */
  name: string
  /** The TLDs that it has. */
  tlds: string[]
}

/** Which account at a registry to read. */
export interface RealtimeregisterRegistryAccount {
  /** The registrar's name for the registry. */
  registry: string
  /** The name of the login there. */
  login: string
}

/** Which page of the account's registry accounts to read. Only accounts with an accreditation of their own have some. */
export interface RealtimeregisterRegistryAccounts {
  /** Where to go on: `next` of the page before. The first page where left out. */
  after?: string | null | undefined
  /** How many on a page; the registrar's best size where left out. */
  pageSize?: number | null | undefined
}

/** Which registry to read. */
export interface RealtimeregisterRegistryInfo {
  /** The registrar's name for it, such as `Sidn`. */
  name: string
}

/** One page of registries. */
export interface RealtimeregisterRegistryPage {
  /** The registries. */
  registries: RealtimeregisterRegistry[]
  /** Where the next page begins; absent on the last one. */
  next?: string
  /** How many there are in all, where the registrar says so. */
  total?: number
}

/** Which zone to fetch from its master now. */
export interface RealtimeregisterRetrieveZone {
  /** The registrar's number of the zone. */
  zone: string
}

/** Which zone to give new keys. */
export interface RealtimeregisterRollZoneKeys {
  /** The registrar's number of the zone. */
  zone: string
}

/**
 * Which name servers.
 *
 * - `BASIC`: The free ones.
 * - `PREMIUM`: The paid ones.
 */
export type RealtimeregisterService = 'BASIC' | 'PREMIUM'

/** What to keep with a contact. What is left out stays as it is. */
export interface RealtimeregisterSetContact {
  /** The handle of the contact. */
  handle: string
  /** The handle of the brand in whose name it is written to. */
  brand?: string | null | undefined
  /** What of it the public sees: all that is not named is hidden where the registry allows that. */
  disclosed?: readonly RealtimeregisterDisclosed[] | null | undefined
  /** Terms that the holder agreed to. Only some accounts may say so. */
  validations?: readonly RealtimeregisterValidated[] | undefined
  /** What was verified of the contact, and how. Only some accounts may say so. */
  verifications?: readonly RealtimeregisterVerified[] | undefined
  /** Who answers for the old and the new registrant of gTLDs that the change concerns. */
  designatedAgent?: RealtimeregisterAgent | null | undefined
}

/** What a registry asks of a contact. */
export interface RealtimeregisterSetProperties {
  /** The handle of the contact. */
  handle: string
  /** The registrar's name for the registry, such as `Sidn`. */
  registry: string
  /** The values, by the registrar's names: `tld.info` has them as fields. */
  properties: Readonly<Record<string, string>>
  /** In which role the registry shall have the contact; as a registrant where left out. */
  usage?: RealtimeregisterUsage | null | undefined
}

/** What a zone's SOA record tells, in seconds. What is left out is the registrar's own choice, or stays as it is. */
export interface RealtimeregisterSoa {
  /** Who answers for the zone. */
  hostMaster?: string | null | undefined
  /** After how long other name servers look for changes. */
  refresh?: number | null | undefined
  /** After how long they try again. */
  retry?: number | null | undefined
  /** After how long without an answer they give the zone up: 86400 to 4838400. */
  expire?: number | null | undefined
  /** How long records are kept in caches where they say nothing themselves: 60 to 2419200. */
  ttl?: number | null | undefined
}

/** Which contact to split: a copy of it takes its place at some registries, so that it can be changed there alone. */
export interface RealtimeregisterSplitContact {
  /** The handle of the contact. */
  handle: string
  /** The handle that the copy shall have. */
  newHandle: string
  /** The registries whose domains get the copy, by the registrar's names for them; all where left out. */
  registries?: readonly string[] | undefined
}

/** A template for zones. */
export interface RealtimeregisterTemplate {
  /** Its name. */
  template: string
  /** The times of the SOA record. */
  soa: RealtimeregisterSoa
  /** The records. */
  records: RealtimeregisterRecord[]
  /** The records that are the registrar's own. */
  defaultRecords: RealtimeregisterRecord[]
  /** When it was made. */
  created?: Date
  /** When it was changed. */
  updated?: Date
}

/** One page of templates. */
export interface RealtimeregisterTemplatePage {
  /** The templates. */
  templates: RealtimeregisterTemplate[]
  /** Where the next page begins; absent on the last one. */
  next?: string
  /** How many there are in all, where the registrar says so. */
  total?: number
}

/** Terms that a holder agrees to. */
export interface RealtimeregisterTerms {
  /** Their version. */
  version: number
  /** Where they are, or what they say. */
  terms: string
  /** Until when they hold. */
  validUntil?: Date
}

/** Which TLD's metadata to read. */
export interface RealtimeregisterTldMetadata {
  /** The TLD, with or without a leading dot, such as `co.uk`. */
  tld: string
}

/** Money that came or went. */
export interface RealtimeregisterTransaction {
  /** The registrar's number of it. */
  transaction: string
  /** When it was. */
  at: Date
  /** The sum, as the registrar has it. */
  amount: string
  /** Its currency. */
  currency: string
  /** The registrar's number of the process that it is for. */
  process?: string
  /** What kind of process that is. */
  kind?: string
  /** What it did. */
  action?: string
  /** What it was about, such as a domain. */
  subject?: string
}

/** Which transaction to read. */
export interface RealtimeregisterTransactionInfo {
  /** The registrar's number of it. */
  transaction: string
}

/** One page of transactions. */
export interface RealtimeregisterTransactionPage {
  /** The transactions. */
  transactions: RealtimeregisterTransaction[]
  /** Where the next page begins; absent on the last one. */
  next?: string
  /** How many there are in all, where the registrar says so. */
  total?: number
}

/** Which transactions to list. */
export interface RealtimeregisterTransactions {
  /** Only those of this domain. */
  domain?: string | null | undefined
  /** Only those from this moment on. */
  since?: Date | string | null | undefined
  /** Where to go on: `next` of the page before. The first page where left out. */
  after?: string | null | undefined
  /** How many on a page; the registrar's best size where left out. */
  pageSize?: number | null | undefined
}

/** How to change a brand. */
export interface RealtimeregisterUpdateBrand {
  /** The handle of the brand. */
  brand: string
  /** What shall be different. */
  details: RealtimeregisterBrandDetails
}

/** How to change a text of a brand's mails. What is left out stays as it is. */
export interface RealtimeregisterUpdateBrandTemplate {
  /** The handle of the brand. */
  brand: string
  /** The name of the text. */
  template: string
  /** The subject. */
  subject?: string | null | undefined
  /** The mail without marks. */
  text?: string | null | undefined
  /** The mail with marks. */
  html?: string | null | undefined
}

/** How to change a zone. */
export interface RealtimeregisterUpdateZone {
  /** The registrar's number of the zone. */
  zone: string
  /** What shall be different. */
  content: RealtimeregisterZoneContent
}

/** The template for zones to write anew. */
export interface RealtimeregisterUpdateZoneTemplate {
  /** The name of the template. */
  template: string
  /** The times of the SOA record: all of them are needed. */
  soa: RealtimeregisterSoa
  /** All of the records. */
  records?: readonly RealtimeregisterRecord[] | undefined
}

/**
 * In which role a registry has a contact.
 *
 * - `REGISTRANT`: As a registrant.
 * - `ADMIN`: As an administrative contact.
 * - `BILLING`: As a billing contact.
 * - `TECH`: As a technical contact.
 */
export type RealtimeregisterUsage = 'REGISTRANT' | 'ADMIN' | 'BILLING' | 'TECH'

/** Terms that a holder agreed to. */
export interface RealtimeregisterValidated {
  /** The category, such as `General`. */
  category: string
  /** The version of the terms. */
  termsVersion: number
  /** When it was. */
  at?: Date | string | null | undefined
  /** The address from which the holder agreed. */
  address?: string | null | undefined
}

/** Which page of the categories of validation to read. */
export interface RealtimeregisterValidationCategories {
  /** Where to go on: `next` of the page before. The first page where left out. */
  after?: string | null | undefined
  /** How many on a page; the registrar's best size where left out. */
  pageSize?: number | null | undefined
}

/** Which category of validation to read. */
export interface RealtimeregisterValidationCategory {
  /** Its name, such as `General`. */
  name: string
}

/** What was verified of a contact, and how. */
export interface RealtimeregisterVerified {
  /** When it was. */
  at: Date | string
  /** How. */
  method: RealtimeregisterMethod
  /** By what. */
  proof: RealtimeregisterProof
  /** What of the contact. */
  claims: readonly RealtimeregisterClaim[]
  /** One's own number of the proof. */
  externalId?: string | null | undefined
}

/** Name servers of Realtime Register's own. */
export interface RealtimeregisterZone {
  /** Which of them; BASIC where left out. */
  service?: RealtimeregisterService | null | undefined
  /** The template that a new zone begins with. */
  template?: string | null | undefined
  /** Whether the zone follows the template. It does where left out. */
  link?: boolean | null | undefined
  /** The address of the server that a new zone is fetched from. */
  master?: string | null | undefined
  /** Whether a new zone is signed. */
  dnssec?: boolean | null | undefined
}

/** What a zone is like. What is left out stays as it is. */
export interface RealtimeregisterZoneContent {
  /** The template for it. */
  template?: string | null | undefined
  /** Whether it follows the template. */
  link?: boolean | null | undefined
  /** The server to fetch it from. */
  master?: string | null | undefined
  /** Fetch it from nowhere any more: it is edited here. */
  withoutMaster?: boolean | undefined
  /** The zone's own names for the registrar's name servers. */
  nameservers?: readonly string[] | null | undefined
  /** Whether it is signed. */
  dnssec?: boolean | null | undefined
  /** The times of its SOA record. */
  soa?: RealtimeregisterSoa | null | undefined
  /** All of its records: they take the place of those that are there. */
  records?: readonly RealtimeregisterRecord[] | null | undefined
}

/** Which zone to read. */
export interface RealtimeregisterZoneInfo {
  /** The registrar's number of the zone. */
  zone: string
}

/** The number of a new zone. */
export interface RealtimeregisterZoneNumber {
  /** The registrar's number of it. */
  zone: string
}

/** One page of zones. */
export interface RealtimeregisterZonePage {
  /** The zones. */
  zones: RealtimeregisterDnsZone[]
  /** Where the next page begins; absent on the last one. */
  next?: string
  /** How many there are in all, where the registrar says so. */
  total?: number
}

/** Which zone's questions to count. */
export interface RealtimeregisterZoneQueries {
  /** The registrar's number of the zone. */
  zone: string
}

/** Which template for zones to read. */
export interface RealtimeregisterZoneTemplate {
  /** The name of the template. */
  template: string
}

/** Which page of the templates for zones to read. */
export interface RealtimeregisterZoneTemplates {
  /** Where to go on: `next` of the page before. The first page where left out. */
  after?: string | null | undefined
  /** How many on a page; the registrar's best size where left out. */
  pageSize?: number | null | undefined
}

/** Which page of the zones to read. */
export interface RealtimeregisterZones {
  /** Where to go on: `next` of the page before. The first page where left out. */
  after?: string | null | undefined
  /** How many on a page; the registrar's best size where left out. */
  pageSize?: number | null | undefined
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

/** What stands against an order beside its fields. */
export interface Refusal {
  /** The word of the error that placing it would give, such as `taken` or `price_too_high`. */
  code: string
  /** What it is, for a person. */
  message: string
}

/** Which rules a contact meets. */
export interface RegistrantCheck {
  /** The contact's number. */
  handle: string
  /** Whether it meets each rule. */
  criteria: Record<string, boolean>
}

/** Which contacts meet which rules. */
export interface RegistrantChecks {
  /** The contacts. */
  contacts: RegistrantCheck[]
}

/** Whether a registrant has confirmed their mail address. */
export interface RegistrantVerification {
  /** The name, in ASCII form. */
  domain: string
  /** How it stands; absent where the registrar uses a word that is not known. */
  state?: Verification
  /** The registrar's own word. */
  registrarStatus: string
  /** The address. */
  email?: string
  /** When they were asked (UTC). */
  asked?: string
  /** Until when they can confirm (UTC). */
  ends?: string
}

/** What the registrar of an account is and can do, be it built in or a plugin's. Nothing is sent to it. */
export interface RegistrarDetails {
  /** Its name in the configuration. */
  name: string
  /** Its name for people. */
  title: string
  /** Where its manual is. */
  documentation: string
  /** Whether it can be simulated. */
  sandbox: boolean
  /** The operations it has, beside those that this library answers by itself. */
  operations: string[]
  /** Paid operations that it was seen to refuse when they were sent twice from the same state of things. */
  guarded: string[]
  /** Operations that only this registrar has, where a plugin speaks for it; `plugin.call` calls them. */
  ownOperations: RegistrarOperation[]
  /** The form of an account's settings. */
  settings: RegistrarSetting[]
  /** Where it listens. */
  endpoints: RegistrarEndpoint[]
  /** How much it takes of this very account. */
  limits: RegistrarLimit[]
}

/** An address at which a registrar listens. */
export interface RegistrarEndpoint {
  /** `live`, `test` or `sandbox`. */
  environment: string
  /** What it is for: `api` is the one for everything. */
  purpose: string
  /** The base address. */
  baseUrl: string
}

/** How much a registrar takes in a group of calls. */
export interface RegistrarLimit {
  /** The group: `read`, `check` or `write`. */
  group: string
  /** Calls per minute that we allow ourselves. */
  perMinute: number
  /** How many of them may come at once. */
  burst: number
  /** Whether the registrar states this figure, or we chose it. */
  stated: boolean
}

/** An operation that only a plugin's registrar has. */
export interface RegistrarOperation {
  /** Its name, such as `acme.recheck`. */
  name: string
  /** What it does, in one sentence. */
  summary: string
  /** What it does at the registrar: `read`, `set` or `create`. */
  effect: string
  /** The JSON Schema of its input. */
  input: unknown
  /** The JSON Schema of its output. */
  output: unknown
}

/** One setting of an account. */
export interface RegistrarSetting {
  /** The key in the configuration. */
  key: string
  /** The label on a form. */
  label: string
  /** The kind of its value: `text`, `integer` or `boolean`. */
  type: string
  /** The value must never be shown. */
  secret: boolean
  /** An account cannot do without it. */
  required: boolean
  /** The value where none is given. */
  default?: string
  /** The value that the sandbox knows, used there where none is given. */
  sandbox?: string
  /** What it is, for a person. */
  help: string
}

/** What the registry itself says of a domain. */
export interface RegistryStatus {
  /** The name, in ASCII form. */
  domain: string
  /** The flags that stand against it, in EPP spelling. */
  flags: Flag[]
  /** All of the registry's words as they came. */
  registrarStatus: string[]
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
  /** How many contacts the role can have, where that is known. */
  most?: number
  /** The registrar's own type for such a contact. */
  contactType?: string
}

/** How the account at the simulated registrar stands. What is left out stays as it is. */
export interface SandboxAccount {
  /** The new balance, as a decimal text in the account's currency. */
  balance?: string | null | undefined
  /** Whether the registrar's limits on calls hold, where the simulated one has such (Internet.bs). They do not where nobody said so. */
  limited?: boolean | null | undefined
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
  /** The body of the answer of a `status` fault. */
  body?: string | null | undefined
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

/** Whether a signature is good. */
export interface SignatureCheck {
  /** The body was written by somebody who has the key. */
  valid: boolean
}

/** An order that could not be settled yet. */
export interface StillOpen {
  /** What is known of it. */
  order: Order
  /** What was found, or why nothing could be. */
  reason: string
  /** When it is worth asking again. */
  nextLook: Date
}

/** A name that the registrar suggests. */
export interface SuggestedName {
  /** The name, in ASCII form. */
  domain: string
  /** The name as people write it. */
  domainUnicode: string
  /** Whether it can be had, as far as the registrar knows: ask `domain.check` before selling it. */
  state: Availability
  /** How well it fits, in the registrar's own measure: more is better. */
  score?: string
  /** It has other words than the keyword. */
  reworded?: boolean
}

/** Names, the best first. */
export interface Suggestions {
  /** The names. */
  names: SuggestedName[]
}

/** The login of a .tel domain's own host. */
export interface TelLogin {
  /** The name, in ASCII form. */
  domain: string
  /** What the registrar tells, by its own names. Show it to the registrant only. */
  details: Record<string, string>
}

/**
 * The kind of holder that a .tel domain has.
 *
 * - `natural`: A person.
 * - `legal`: An organisation.
 */
export type TelWhois = 'natural' | 'legal'

/** A password that the registrar made up. */
export interface TemporaryPassword {
  /** The password. Show it to the customer only. */
  password: string
}

/** A TLD at a registrar: periods, roles, services and the fields of the order form. What is not known is left out. */
export interface TldInfo {
  /** The TLD without a leading dot. */
  tld: string
  /** The registrar. */
  provider: string
  /** For how many years a name can be registered; empty where the registrar does not say. */
  registerYears: number[]
  /** For how many months a name can be registered, where that is not only whole years. */
  registerMonths: number[]
  /** By how many years a name can be renewed; empty where the registrar does not say. */
  renewYears: number[]
  /** For how many months a name can be renewed, where that is not only whole years. */
  renewMonths: number[]
  /** How many years a transfer can add; empty where the registrar does not say. */
  transferYears: number[]
  /** For how many months a transfer can be ordered, where that is not only whole years. */
  transferMonths: number[]
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
  /** For how many days after that nothing can be done with it, before anybody can register it again. */
  pendingDeleteDays?: number
  /** For how many days a registration can be taken back. */
  addGraceDays?: number
  /** Whether the registry renews a name at expiry until the registrar deletes it. */
  autoRenewedByRegistry?: boolean
  /** What is unusual about expiry here, in a sentence or two. */
  expiryRule?: string
  /** A renewal is taken from this many days before expiry. */
  renewWindowDays?: number
  /** How many name servers a domain can have. */
  nameservers: NameserverLimits
  /** Whether the name servers are asked for the name before an order is executed, so that they have to know it by then. */
  zoneCheck?: boolean
  /** How many characters a name can have. */
  label: LabelLength
  /** Whether names can have letters beyond ASCII. */
  idn?: boolean
  /** Letters that names cannot have. */
  refusedLetters: string[]
  /** The language codes for names beyond ASCII that are known. */
  idnLanguages: string[]
  /** Whether those are all there are. */
  idnLanguagesComplete: boolean
  /** The fields that an order form for this TLD needs beyond the usual, and the registrar's limits on the usual ones. */
  fields: Field[]
  /** Where the registrar says all this. */
  source: string
  /** The same as JSON Schemas of the orders' documents, where they were asked for. */
  schemas?: OrderSchemas
}

/** Which TLD to describe. */
export interface TldInfoInput {
  /** The TLD, with or without a leading dot, such as `co.uk`. */
  tld: string
  /** Also make JSON Schemas of the orders' documents, which say what the form says. */
  schema?: boolean | undefined
}

/** Nothing is needed. */
export type TldList = Record<string, never>

/** What Realtime Register says of a TLD now. */
export interface TldMetadata {
  /** The registrar's name for the registry. */
  registry: string
  /** The TLDs that it holds for. */
  applicableFor: string[]
  /** The metadata, by the registrar's own names: periods in months, roles, properties of contacts, features, grace periods. */
  metadata: unknown
}

/** The TLDs that the registrar sells. */
export interface Tlds {
  /** The TLDs. */
  tlds: ListedTld[]
}

/** Whether a domain can be transferred in now. */
export interface TransferCheck {
  /** The name, in ASCII form. */
  domain: string
  /** It can. */
  possible: boolean
  /** Why not, in the registrar's words. */
  reason?: string
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

/** Something that happened to a transfer. */
export interface TransferEvent {
  /** When. */
  at?: Date
  /** The registrar's word for it. */
  status: string
  /** What that means, in the registrar's words. */
  description?: string
}

/** What happened to a domain's transfers, the oldest first. */
export interface TransferHistory {
  /** The name, in ASCII form. */
  domain: string
  /** The events. */
  events: PastTransferEvent[]
}

/**
 * How far a transfer is.
 *
 * - `running`: The registrar or the registry works on it.
 * - `waiting_for_approval`: It waits for the holder's approval.
 * - `waiting_for_code`: It waits for the auth code.
 * - `waiting_for_unlock`: It waits until the domain is unlocked at the losing registrar.
 * - `completed`: The domain has arrived.
 * - `failed`: Refused, or ended without the domain.
 * - `cancelled`: Somebody called it off.
 * - `unknown`: The registrar uses a word that we do not know.
 */
export type TransferState = 'running' | 'waiting_for_approval' | 'waiting_for_code' | 'waiting_for_unlock' | 'completed' | 'failed' | 'cancelled' | 'unknown'

/** How far a transfer is. */
export interface TransferStatus {
  /** The name, in ASCII form. */
  domain: string
  /** The name as people write it. */
  domainUnicode: string
  /** How far it is. */
  state: TransferState
  /** The domain leaves this account for another registrar. */
  outgoing: boolean
  /** The registrar's word for how far it is. */
  registrarStatus?: string
  /** What that means, in the registrar's words; for a transfer that failed, why. */
  description?: string
  /** When it was asked for. */
  requested?: Date
  /** When the registry will end it, or has. */
  ends?: Date
  /** The expiry (UTC) once it is done. */
  expires?: string
  /** What happened so far, the oldest first. */
  log: TransferEvent[]
  /** The registrar's own numbers for it. */
  references: References
}

/** A domain of a list that could not be read. */
export interface UnreadDomain {
  /** The name as the registrar wrote it, where there is one. */
  domain?: string
  /** The place in the registrar's answer that could not be read. */
  at?: string
  /** What is wrong with it. */
  message: string
}

/** What there is to say of an order before it is placed. */
export interface Validation {
  /** Nothing stands against the order, as far as that can be told without placing it. */
  valid: boolean
  /** Every wrong field. */
  problems: WrongField[]
  /** What stands against the order where its fields are right. */
  refusal?: Refusal
  /** The price, where the registrar tells it beforehand. */
  quote?: Quote
  /** What the order would bring is there already, and placing it would cost nothing. */
  alreadySatisfied: boolean
  /** What could not be found out, for a person. */
  warnings: string[]
}

/**
 * Whether a registrant has confirmed their data.
 *
 * - `verified`: They have.
 * - `pending`: They were asked, and have some days left.
 * - `failed`: They have not, and the domain is suspended.
 * - `not_needed`: They need not.
 */
export type Verification = 'verified' | 'pending' | 'failed' | 'not_needed'

/** A forwarding of web visitors from a domain, or a name below it, to another address. */
export interface WebForward {
  /** What stands in front of the domain, such as `www`; left out for the domain itself. */
  host?: string | null | undefined
  /** Where visitors are sent: an address that begins with `http://` or `https://`. */
  target: string
  /** The address bar goes on showing the domain. */
  masked?: boolean | undefined
  /** The rest of the address is carried over. The registrar's own way where left out. */
  paths?: boolean | null | undefined
  /** Names below are forwarded, too. The registrar's own way where left out. */
  subdomains?: boolean | null | undefined
  /** Browsers are told that it is for good (301) and not for now (302), where the registrar has the choice. */
  permanent?: boolean | null | undefined
  /** The title of the page that masks the target. */
  title?: string | null | undefined
  /** The description in that page. */
  description?: string | null | undefined
  /** The key words in that page. */
  keywords?: string | null | undefined
}

/** Where a domain's web visitors are sent. */
export interface WebForwards {
  /** The forwardings. */
  forwards: WebForward[]
}

/**
 * One wrong field: where it is, what is wrong with it, and what is allowed.
 *
 * The value itself is told only where it can be neither personal nor secret: a number, yes or no, or the code of a country or a language.
 */
export interface WrongField {
  /** The field's path in the call, such as `contacts.registrant.phone`. */
  path: string
  /** What is wrong with it. */
  code: ProblemCode
  /** What is wanted there, for a person. */
  message: string
  /** The values that are allowed, where they are few. */
  allowed: string[]
  /** The value that was given, where it can be neither personal nor secret. */
  given?: string
}
