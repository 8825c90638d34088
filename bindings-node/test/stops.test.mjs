// Waits that somebody ends.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { AbortError, RegistrarError, RegistrarTimeout, connect } from 'anyregistrar'
import { CONTACTS, failure, run, until } from './support.mjs'

/** A client with a domain to renew, and its expiry. */
async function opened() {
  const client = connect('sandbox')
  const { expires } = await client.domains.register({ domain: 'example.com', years: 1, contacts: CONTACTS })
  return { client, renewal: { domain: 'example.com', years: 1, currentExpiry: expires } }
}

test('an aborted read ends at once with the reason', async () => {
  const { client } = await opened()
  await client.sandbox.fault({ on: 'domain.info', do: 'silent', times: 100 })
  const reason = new Error('enough')
  const stop = new AbortController()
  const call = client.domains.info({ domain: 'example.com' }, { signal: stop.signal })
  stop.abort(reason)
  const error = await failure(call)
  assert.ok(error instanceof AbortError && !(error instanceof RegistrarError))
  assert.deepEqual([error.name, error.code, error.cause, error.orderId, error.key], ['AbortError', 'ABORT_ERR', reason, undefined, undefined])
  await client.sandbox.fault({ clear: true })
  assert.equal((await client.domains.info({ domain: 'example.com' })).domain, 'example.com')
})

test('a signal that is aborted already starts nothing', async () => {
  const { client, renewal } = await opened()
  const error = await failure(client.domains.renew(renewal, { key: 'k-1', signal: AbortSignal.abort() }))
  assert.ok(error instanceof AbortError)
  assert.equal(error.key, undefined)
  assert.equal((await client.journal.list()).orders.length, 1)
})

test('an aborted purchase goes on under its key', async () => {
  const { client, renewal } = await opened()
  await client.sandbox.fault({ on: 'domain.renew', do: 'delay', delayMs: 2500 })
  const stop = new AbortController()
  const call = client.domains.renew(renewal, { key: 'k-1', signal: stop.signal })
  const sent = await until(async () => (await client.journal.list()).orders.find(entry => entry.order.key === 'k-1'))
  stop.abort()
  const error = await failure(call)
  assert.ok(error instanceof AbortError)
  assert.deepEqual([error.key, error.orderId], ['k-1', sent.order.id])
  const state = async () => (await client.journal.info({ key: 'k-1' })).order.state
  assert.notEqual(await state(), 'succeeded', 'the wait was ended before the registrar answered')
  await until(async () => (await state()) === 'succeeded')
  const { rows } = await client.sandbox.ledger()
  assert.equal(rows.filter(row => row.operation === 'domain.renew').length, 1)
})

test('the signal of one call leaves others alone, and is let go of', async () => {
  const client = connect('sandbox')
  const stop = new AbortController()
  const calls = Array.from({ length: 20 }, (_, i) => client.domains.check({ domains: [`name-${i}.com`] }, i % 2 ? { signal: stop.signal } : {}))
  stop.abort()
  const ends = await Promise.allSettled(calls)
  for (const [i, end] of ends.entries()) {
    if (i % 2) assert.ok(end.reason instanceof AbortError)
    else assert.equal(end.value.names[0].domain, `name-${i}.com`)
  }
  const out = await run(`
    const client = connect('sandbox')
    const { signal } = new AbortController()
    const main = async () => {
      for (let i = 0; i < 50; i++) await client.domains.check({ domains: ['example.com'] }, { signal })
      console.log(require('node:events').getEventListeners(signal, 'abort').length)
    }
    main()`)
  assert.equal(out, '0\n')
})

test('a timeout ends a read, and leaves a purchase unknown until it is settled', async () => {
  const { client, renewal } = await opened()
  await client.sandbox.fault({ on: 'domain.info', do: 'silent', times: 100 })
  const error = await failure(client.domains.info({ domain: 'example.com' }, { timeoutMs: 100.5 }))
  assert.ok(error instanceof RegistrarTimeout)
  await client.sandbox.fault({ clear: true })
  await client.sandbox.fault({ on: 'domain.renew', do: 'delay', delayMs: 60_000 })
  const order = await client.domains.renew(renewal, { key: 'k-1', timeoutMs: 1000 })
  assert.equal(order.state, 'unknown')
  await client.sandbox.fault({ clear: true })
  await client.journal.reconcile()
  assert.equal((await client.journal.info({ key: 'k-1' })).order.id, order.id)
})

test('a list ends with its signal', async () => {
  const { client } = await opened()
  await client.sandbox.fault({ on: 'domain.list', do: 'silent', times: 100 })
  const read = async () => {
    for await (const domain of client.domains.list({}, { signal: AbortSignal.timeout(100) })) assert.fail(domain.domain)
  }
  const error = await failure(read())
  assert.ok(error instanceof AbortError)
  assert.equal(error.cause.name, 'TimeoutError')
})
