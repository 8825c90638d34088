// What type checkers shall accept and refuse as it stands. It is compiled by `tsc --strict`, and run.

import assert from 'node:assert/strict'
import {
  AbortError,
  type CallOptions,
  Client,
  type Contact,
  type Contacts,
  Host,
  InvalidInput,
  type ListedDomain,
  type Order,
  RegistrarError,
  Taken,
  connect,
  providers,
} from 'anyregistrar'

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
const same = <A, B>(_: Same<A, B>): void => {}

const ada = {
  name: 'Ada Example',
  organization: 'Example Ltd',
  email: 'ada@example.com',
  phone: '+44.1132926070',
  street: ['1 High Street'],
  city: 'Leeds',
  postalCode: 'LS1 1AA',
  country: 'GB',
} as const satisfies Contact
const contacts: Contacts = { registrant: ada, admin: 'handle-1', tech: ['handle-2', ada] }

/** Everything that inputs may be made of. Not run: the handles are nobody's. */
export async function buy(client: Client): Promise<Order> {
  return client.domains.register(
    {
      domain: 'example.com',
      years: 1,
      contacts,
      nameservers: ['ns1.example.net', { name: 'ns2.example.net' }, { name: 'ns1.example.com', addresses: ['192.0.2.1'] }],
      maxPrice: { amount: '100.00', currency: 'USD' },
      autoRenew: false,
      language: undefined,
    },
    { key: 'typed-1', timeoutMs: 60_000, signal: AbortSignal.timeout(60_000), dryRun: false },
  )
}

/** What is refused. Not run either. */
export async function refused(client: Client, options: CallOptions): Promise<void> {
  // @ts-expect-error the name is spelled as in JavaScript
  await client.domains.setLock({ domain: 'example.com', is_locked: true })
  // @ts-expect-error a domain is wanted
  await client.domains.info({})
  // @ts-expect-error an input is wanted
  await client.domains.info()
  // @ts-expect-error years are a number
  await client.domains.renew({ domain: 'example.com', years: '1' })
  // @ts-expect-error an amount is a text, so that nothing rounds it
  await client.domains.renew({ domain: 'example.com', years: 1, maxPrice: { amount: 10.1, currency: 'USD' } })
  // @ts-expect-error only purchases have keys
  await client.domains.info({ domain: 'example.com' }, { key: 'k-1' })
  // @ts-expect-error there is no such word
  await client.domains.quote({ domain: 'example.com', operation: 'buy' })
  // @ts-expect-error an operation without fields takes none
  await client.account.balance({ currency: 'USD' })
  // @ts-expect-error a list is iterated, and is no promise
  await client.domains.list().then(() => {})
  // @ts-expect-error there is no such environment
  connect('logicboxes', { environment: 'production' })
  // @ts-expect-error options hold no input
  options.domain = 'example.com'
}

await using client = connect('sandbox')
same<typeof client, Client>(true)

const bought = await client.domains.register({ domain: 'example.com', years: 1, contacts: { registrant: ada } }, { key: 'k-1' })
same<typeof bought.state, 'not_sent' | 'sending' | 'succeeded' | 'pending' | 'unknown' | 'review' | 'failed'>(true)
same<typeof bought.expires, string | undefined>(true)
same<typeof bought.warnings, string[]>(true)
assert.equal(bought.state, 'succeeded')

const amount: string | undefined = bought.charged?.amount
assert.equal(typeof amount, 'string')

const names: string[] = []
for await (const listed of client.domains.list({ pageSize: 1 })) {
  same<typeof listed, ListedDomain>(true)
  names.push(listed.domain)
}
assert.deepEqual(names, ['example.com'])

const entry = await client.journal.info({ key: 'k-1' })
same<typeof entry.sentAt, Date>(true)
assert.ok(entry.sentAt instanceof Date)

try {
  await client.domains.register({ domain: 'taken.com', years: 1, contacts: { registrant: ada } })
  assert.fail('it is taken')
} catch (error) {
  assert.ok(error instanceof RegistrarError)
  same<typeof error.outcome, 'not_done' | 'unknown' | 'done'>(true)
  const wait: number | undefined = error.retryAfterMs
  assert.equal(wait, undefined)
  assert.ok(error instanceof Taken && !(error instanceof InvalidInput) && !(error instanceof AbortError))
  const code: 'taken' = error.code
  assert.equal(code, 'taken')
}

const settings: string[] = providers().flatMap(provider => provider.settings.map(setting => setting.key))
assert.ok(settings.includes('apiKey'))
const many = Host.fromAccounts({ main: { provider: 'sandbox' } })
assert.deepEqual(many.accounts, ['main'])
const own: string[] = many.providers().flatMap(provider => provider.ownOperations?.map(operation => operation.name) ?? [])
assert.deepEqual(own, [])
