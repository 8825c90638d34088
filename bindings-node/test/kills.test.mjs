// Processes that are killed in the middle of a purchase. The registrar is a process of its own, and its ledger the only judge.

import assert from 'node:assert/strict'
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { after, before, test } from 'node:test'
import { connect } from 'anyregistrar'
import { CONTACTS, PACKAGE, script, until } from './support.mjs'

const folder = mkdtempSync(join(tmpdir(), 'anyregistrar-'))
const root = resolve(PACKAGE, '..')
let server
let account
let client

before(async () => {
  const build = ['build', '--quiet', '-p', 'anyregistrar-cli', '--message-format=json-render-diagnostics']
  const built = execFileSync(process.env.CARGO ?? 'cargo', build, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 })
  const messages = built.split('\n').filter(line => line.startsWith('{')).map(line => JSON.parse(line))
  const { executable } = messages.find(message => message.executable && message.target.name === 'anyregistrar')
  server = spawn(executable, ['sandbox', 'serve', '--provider', 'sandbox', '--port', '0', '--json'], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [line] = await once(createInterface(server.stdout), 'line')
  account = { baseUrl: JSON.parse(line).base_url, journal: folder }
  client = connect('sandbox', account)
})

after(() => {
  server?.kill('SIGKILL')
  rmSync(folder, { recursive: true })
})

/** A process that registers a domain under a key of the same name, and says when it begins. */
function buyer(domain) {
  return script(`
    const client = connect('sandbox', ${JSON.stringify(account)})
    process.stdout.write('buying\\n')
    client.domains.register({ domain: '${domain}', years: 1, contacts: CONTACTS }, { key: '${domain}' }).then(order => console.log(order.state))`)
}

async function killed(child) {
  child.kill('SIGKILL')
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
}

const charges = async domain => (await client.sandbox.ledger()).rows.filter(row => row.domain === domain).length

test('a purchase whose process was killed after the charge is found again under its key', async () => {
  await client.sandbox.fault({ on: 'domain.register', do: 'delay', when: 'after', delayMs: 60_000 })
  const child = buyer('charged.com')
  await until(async () => (await charges('charged.com')) === 1)
  await killed(child)
  await client.sandbox.fault({ clear: true })
  const wanted = { domain: 'charged.com', years: 1, contacts: CONTACTS }
  const order = await client.domains.register(wanted, { key: 'charged.com' })
  assert.deepEqual([order.state, order.key, await charges('charged.com')], ['succeeded', 'charged.com', 1])
})

test('a process that is killed at any moment has bought once at most, and its key never buys again', { timeout: 600_000 }, async () => {
  const states = {}
  for (let turn = 0; turn < 25; turn++) {
    const domain = `killed-${turn}.com`
    const child = buyer(domain)
    await once(child.stdout, 'data')
    await new Promise(resolve => setTimeout(resolve, turn / 2))
    await killed(child)
    const wanted = { domain, years: 1, contacts: CONTACTS }
    const { state } = await client.domains.register(wanted, { key: domain })
    const again = await client.domains.register(wanted, { key: domain })
    const count = await charges(domain)
    // What cannot be told yet stays unknown, and nothing is sent for it a second time.
    assert.ok(state === 'succeeded' ? count === 1 : state === 'unknown' && count === 0, `${domain}: ${state}, charged ${count} times`)
    assert.equal(again.state, state)
    states[state] = (states[state] ?? 0) + 1
  }
  assert.ok(states.succeeded > 0, JSON.stringify(states))
})
