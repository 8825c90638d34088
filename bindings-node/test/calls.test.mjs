// Calls from one end to the other.

import assert from 'node:assert/strict'
import { chmodSync, copyFileSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { inspect } from 'node:util'
import * as anyregistrar from 'anyregistrar'
import { Client, ConfigError, Host, InvalidInput, KeyConflict, NotFound, RegistrarTimeout, connect, providers } from 'anyregistrar'
import { ADA, CONTACTS, PACKAGE, failure } from './support.mjs'

test('answers are spelled and typed as in JavaScript', async () => {
  const client = connect('sandbox')
  const order = await client.domains.register(
    { domain: 'bücher.com', years: 2, contacts: CONTACTS, language: 'ger', nameservers: ['ns1.example.net'] },
    { key: 'k-1' },
  )
  assert.equal(order.state, 'succeeded')
  assert.deepEqual([order.domain, order.domainUnicode], ['xn--bcher-kva.com', 'bücher.com'])
  assert.match(order.expires, /^\d{4}-\d{2}-\d{2}$/)
  assert.equal(typeof order.charged.amount, 'string')
  assert.deepEqual([order.alreadySatisfied, order.parts, order.warnings], [false, [], []])
  const entry = await client.journal.info({ key: 'k-1' })
  assert.equal(entry.order.id, order.id)
  assert.ok(entry.sentAt instanceof Date)
  const { nameservers } = await client.domains.info({ domain: 'bücher.com' })
  assert.equal(nameservers[0].name, 'ns1.example.net')
})

test('moments are given as dates or texts, and days as texts', async () => {
  const client = connect('sandbox')
  const now = new Date('2027-01-15T12:00:00Z')
  assert.deepEqual(await client.sandbox.clock({ set: now }), { now })
  assert.deepEqual(await client.sandbox.clock({ set: '2027-01-15T12:00:00Z' }), { now })
  const bought = await client.domains.register({ domain: 'example.com', years: 1, contacts: CONTACTS })
  assert.equal(bought.expires, '2028-01-15')
  const renewed = await client.domains.renew({ domain: 'example.com', years: 1, currentExpiry: bought.expires })
  assert.equal(renewed.expires, '2029-01-15')
})

test('the same key gives the same order, and is refused for another', async () => {
  const client = connect('sandbox')
  const wanted = { domain: 'example.com', years: 1, contacts: CONTACTS }
  const first = await client.domains.register(wanted, { key: 'k-1' })
  assert.equal((await client.domains.register(wanted, { key: 'k-1' })).id, first.id)
  const error = await failure(client.domains.register({ ...wanted, years: 2 }, { key: 'k-1' }))
  assert.ok(error instanceof KeyConflict)
  assert.equal(error.outcome, 'not_done')
  assert.equal((await client.sandbox.ledger()).rows.length, 1)
})

test('a paid call that rejects has bought nothing', async () => {
  const client = connect('sandbox')
  await client.sandbox.account({ balance: '5.00' })
  const poor = await failure(client.domains.register({ domain: 'example.com', years: 1, contacts: CONTACTS }))
  assert.equal(poor.code, 'insufficient_funds')
  await client.sandbox.account({ balance: '500.00' })
  const taken = await failure(client.domains.register({ domain: 'taken.com', years: 1, contacts: CONTACTS }))
  assert.deepEqual([taken.code, taken.outcome, taken.provider, taken.domain], ['taken', 'not_done', 'sandbox', 'taken.com'])
  const dear = { domain: 'example.com', years: 1, contacts: CONTACTS, maxPrice: { amount: '1.00', currency: 'USD' } }
  assert.equal((await failure(client.domains.register(dear))).code, 'price_too_high')
  assert.deepEqual((await client.sandbox.ledger()).rows, [])
  assert.equal((await client.domains.check({ domains: ['example.com'] })).names[0].state, 'available')
})

test('a dry run buys nothing', async () => {
  const client = connect('sandbox')
  const order = await client.domains.register({ domain: 'example.com', years: 1, contacts: CONTACTS }, { dryRun: true })
  assert.equal(order.state, 'not_sent')
  assert.deepEqual((await client.sandbox.ledger()).rows, [])
})

test('an unknown field names its path', async () => {
  const client = connect('sandbox')
  const contacts = { registrant: { ...ADA, emial: 'ada@example.com', postal_code: 'LS1 1AA' } }
  const error = await failure(client.domains.register({ domain: 'example.com', years: 1, contacts }))
  assert.ok(error instanceof InvalidInput)
  assert.deepEqual([error.code, error.outcome, error.field], ['invalid_input', 'not_done', 'contacts.registrant.emial'])
  assert.deepEqual(
    error.problems.map(({ path, code }) => [path, code]),
    [
      ['contacts.registrant.emial', 'unknown'],
      ['contacts.registrant.postal_code', 'unknown'],
    ],
  )
  assert.ok(error.problems[0].allowed.includes('postalCode'))
  assert.deepEqual((await client.sandbox.ledger()).rows, [])
})

test('a wrong value names its path as the caller wrote it', async () => {
  const client = connect('sandbox')
  const circle = {}
  circle.circle = circle
  for (const [input, field] of [
    [{ domain: 'not a name', years: 1 }, 'domain'],
    [{ domain: 'example.com', years: 1, currentExpiry: 'tomorrow' }, 'currentExpiry'],
    [{ domain: 'example.com', years: 1, currentExpiry: new Date() }, 'currentExpiry'],
    [{ domain: 'example.com', years: 'one' }, 'years'],
    [{ domain: 'example.com', years: NaN }, 'years'],
    [{ domain: 'example.com', years: 1n }, 'years'],
    [{ domain: 'example.com', years: () => 1 }, 'years'],
    [{ domain: 'example.com', years: 1, maxPrice: { amount: 10.1, currency: 'USD' } }, 'maxPrice.amount'],
    [{ domain: 'example.com', years: 1, maxPrice: new Map([['amount', '1.00']]) }, 'maxPrice'],
    [{ domain: Promise.resolve('example.com'), years: 1 }, 'domain'],
    [{ domain: 'example.com' }, 'years'],
    ['example.com', 'input'],
    [circle, 'circle'],
  ]) {
    const error = await failure(client.domains.renew(input))
    assert.ok(error instanceof InvalidInput, inspect(error))
    assert.equal(error.field, field)
    assert.ok(error.message.startsWith(`${field}: `), error.message)
  }
  const contacts = { registrant: { ...ADA, postalCode: 5 } }
  const error = await failure(client.domains.register({ domain: 'example.com', years: 1, contacts }))
  assert.equal(error.field, 'contacts.registrant.postalCode')
  const circular = await failure(client.raw({ method: 'POST', path: 'x', body: circle }))
  assert.match(circular.field, /^body\.circle/)
})

test('a misspelled option is refused before anything is sent', async () => {
  const client = connect('sandbox')
  const wanted = { domain: 'example.com', years: 1, contacts: CONTACTS }
  for (const [options, field] of [
    [{ Key: 'k-1' }, 'options.Key'],
    [{ dryrun: true }, 'options.dryrun'],
    [{ dryRun: 'yes' }, 'options.dryRun'],
    [{ key: 7 }, 'options.key'],
    [{ key: '' }, 'options.key'],
    [{ timeoutMs: 0 }, 'options.timeoutMs'],
    [{ timeoutMs: NaN }, 'options.timeoutMs'],
    [{ signal: {} }, 'options.signal'],
    ['k-1', 'options'],
  ]) {
    assert.equal((await failure(client.domains.register(wanted, options))).field, field)
  }
  assert.equal((await failure(client.domains.info({ domain: 'example.com' }, { key: 'k-1' }))).field, 'options.key')
  assert.deepEqual((await client.sandbox.ledger()).rows, [])
})

test('failures are classes with fields', async () => {
  const client = connect('sandbox')
  const error = await failure(client.domains.info({ domain: 'nobody-has-this.com' }))
  assert.ok(error instanceof NotFound && error instanceof anyregistrar.RegistrarError && error instanceof Error)
  assert.deepEqual([error.name, error.code, error.number], ['NotFound', 'not_found', 15])
  assert.deepEqual([error.operation, error.provider, error.domain], ['domain.info', 'sandbox', 'nobody-has-this.com'])
  assert.match(String(error), /^not_found: .* \[provider=sandbox\] \[operation=domain.info\]/)
  assert.match(error.stack, /calls\.test\.mjs/)
  await client.sandbox.fault({ on: 'domain.info', do: 'silent', times: 10 })
  const late = await failure(client.domains.info({ domain: 'example.com' }, { timeoutMs: 200 }))
  assert.ok(late instanceof RegistrarTimeout)
})

test('a list follows its pages, and each look begins anew', async () => {
  const client = connect('sandbox')
  const names = Array.from({ length: 5 }, (_, i) => `page-${i}.com`)
  for (const domain of names) await client.domains.register({ domain, years: 1, contacts: CONTACTS })
  const listing = client.domains.list({ pageSize: 2 })
  for (let look = 0; look < 2; look++) {
    const seen = []
    for await (const { domain } of listing) seen.push(domain)
    assert.deepEqual(seen.sort(), names)
  }
  const pages = []
  for await (const page of listing.pages()) pages.push(page)
  assert.ok(pages.length >= 3 && pages.at(-1).next === undefined)
  for await (const { domain } of client.domains.list({ after: pages[0].next, pageSize: 2 })) {
    assert.ok(!pages[0].domains.some(first => first.domain === domain))
    break
  }
})

test('a list tells what could not be read beside what it gives', async () => {
  const client = connect('sandbox')
  const items = ['good.com', 'no name'].map((domain, i) => ({ domain, order: `${i}`, status: 'active' }))
  const body = JSON.stringify({ result: { page: 1, page_size: 100, total: 2, items } })
  await client.sandbox.fault({ on: 'domain.list', do: 'status', status: 200, body, times: 1 })
  const listing = client.domains.list()
  assert.deepEqual(listing.failed, [])
  const seen = []
  for await (const { domain } of listing) seen.push(domain)
  assert.deepEqual(seen, ['good.com'])
  assert.deepEqual(listing.failed.map(unread => unread.domain), ['no name'])
  for await (const { domain } of listing) assert.fail(domain)
  assert.deepEqual(listing.failed, [], 'each look begins anew')
})

test('many calls may be open at once', async () => {
  const client = connect('sandbox')
  const reports = await Promise.all(Array.from({ length: 100 }, (_, i) => client.domains.check({ domains: [`name-${i}.com`] })))
  assert.deepEqual(
    reports.map(report => report.names[0].domain),
    reports.map((_, i) => `name-${i}.com`),
  )
})

test('a real registrar runs against its simulation', async () => {
  const client = connect('logicboxes', { environment: 'sandbox', userId: 123456, apiKey: 'sandbox-key' })
  assert.equal((await client.account.test()).environment, 'sandbox')
  assert.equal((await client.domains.check({ domains: ['example.com'] })).names[0].state, 'available')
  assert.ok(!inspect(client, { depth: 9, showHidden: true }).includes('sandbox-key'))
  const wrong = connect('logicboxes', { environment: 'sandbox', apiKey: 'another' })
  assert.equal((await failure(wrong.account.test())).code, 'auth')
})

test('wrong settings are told where they are made', () => {
  assert.throws(() => connect('nobody'), error => error instanceof ConfigError && error.message.includes('logicboxes'))
  assert.throws(() => connect('logicboxes', { environment: 'test', apiKey: 'x' }), { code: 'config', field: 'userId' })
  assert.throws(() => connect('logicboxes', { environment: 'sandbox', userID: 1 }), { code: 'config', field: 'userID' })
  // The password of a journal in a database is the journal's and no setting of the registrar; a folder has none.
  assert.throws(() => connect('sandbox', { journalPassword: 'x' }), { code: 'config', message: /journal_password needs/ })
  assert.throws(() => connect('logicboxes', { apiKey: 'x', api_key: 'y' }), { code: 'invalid_input', field: 'api_key' })
})

test('a host has many accounts', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'anyregistrar-'))
  const file = join(folder, 'anyregistrar.toml')
  writeFileSync(join(folder, 'key'), 'sandbox-key\n')
  writeFileSync(
    file,
    `[accounts.plain]\nprovider = "sandbox"\n\n[accounts.main]\nprovider = "logicboxes"\nenvironment = "sandbox"\n` +
      `settings = { user_id = 123456, api_key = { file = "${join(folder, 'key')}" } }\n`,
  )
  const host = Host.open(file)
  assert.deepEqual(host.accounts.sort(), ['main', 'plain'])
  const [plain, main] = [host.account('plain'), host.account('main')]
  assert.equal((await main.account.test()).provider, 'logicboxes')
  await plain.domains.register({ domain: 'example.com', years: 1, contacts: CONTACTS })
  assert.equal((await host.account('plain').domains.info({ domain: 'example.com' })).domain, 'example.com')
  assert.equal((await failure(host.account('mian').account.test())).code, 'config')
  host.close()
  assert.throws(() => host.account('plain'), ConfigError)
  const same = Host.fromAccounts({ one: { provider: 'logicboxes', environment: 'sandbox', apiKey: { file: join(folder, 'key') } } })
  assert.equal((await same.account('one').account.test()).provider, 'logicboxes')
})

test('a closed client says so', async () => {
  const client = connect('sandbox')
  client.close()
  client.close()
  assert.match((await failure(client.account.test())).message, /closed/)
  const other = connect('sandbox')
  await other[Symbol.asyncDispose]()
  assert.ok((await failure(other.account.test())) instanceof ConfigError)
})

test('a console shows no secret and no personal data, and the object has them', async () => {
  const client = connect('sandbox')
  await client.domains.register({ domain: 'example.com', years: 1, contacts: CONTACTS })
  const reply = await client.domains.authCode({ domain: 'example.com' })
  assert.ok(reply.authCode.length > 0)
  assert.ok(inspect(reply).includes('example.com') && !inspect(reply).includes(reply.authCode))
  assert.deepEqual(JSON.parse(JSON.stringify(reply)), { domain: 'example.com', authCode: reply.authCode })
  const { handle } = await client.contacts.create({ contact: ADA })
  const contact = await client.contacts.info({ handle })
  assert.equal(contact.email, ADA.email)
  assert.ok(!inspect({ contact }).includes(ADA.email))
})

test('a field of a TLD is named as it has to be given', async () => {
  const client = connect('logicboxes', { environment: 'sandbox' })
  const { fields } = await client.tlds.info({ tld: 'us' })
  assert.ok(fields.some(field => field.path === 'contacts.registrant.extra.purpose'))
  assert.ok(fields.every(field => !/_/.test(field.path.replace(/extra\..*/, ''))))
  const missing = await failure(client.domains.register({ domain: 'example.us', years: 1, contacts: CONTACTS }))
  assert.ok(missing.problems.some(problem => problem.path === 'contacts.registrant.extra.purpose'))
})

test('registrars describe themselves', () => {
  const described = Object.fromEntries(providers().map(provider => [provider.name, provider]))
  assert.ok(described.logicboxes.operations.includes('domain.renew'))
  const apiKey = described.logicboxes.settings.find(setting => setting.key === 'apiKey')
  assert.deepEqual([apiKey.secret, apiKey.required], [true, true])
})

test('a host lists the plugins of its accounts beside the registrars that are built in', async () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'anyregistrar-')))
  const plugin = join(folder, 'example.py')
  copyFileSync(join(PACKAGE, '../plugins/python/example.py'), plugin)
  chmodSync(plugin, 0o755)
  const host = Host.fromAccounts({ main: { provider: 'example', plugin, environment: 'sandbox' }, plain: { provider: 'sandbox' } })
  const listed = host.providers()
  assert.equal((await host.account('main').account.test()).provider, 'example')
  rmSync(folder, { recursive: true })
  assert.deepEqual(listed.slice(0, -1), providers())
  const example = listed.at(-1)
  assert.ok(example.operations.includes('domain.renew'))
  assert.deepEqual(example.settings.map(setting => [setting.key, setting.secret]), [['apiKey', true]])
  const [own] = example.ownOperations
  assert.deepEqual([own.name, Object.keys(own.output.properties)], ['example.zone', ['zone', 'longest_term', 'grace_days']])
  host.close()
  assert.throws(() => host.providers(), ConfigError)
})

test('the package is the same for import and for require', () => {
  const required = createRequire(import.meta.url)('anyregistrar')
  assert.equal(required.Client, Client)
  assert.deepEqual(Object.keys(required).sort(), Object.keys(anyregistrar).filter(name => name !== '__esModule').sort())
})
