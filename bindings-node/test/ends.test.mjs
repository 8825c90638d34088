// Loops, workers and processes that end.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { run, script, ended } from './support.mjs'

/** A worker that makes a few calls and a purchase, and ends by itself. */
const WORKER = `
const work = async () => {
  const client = connect('sandbox')
  await client.domains.check({ domains: ['example.com'] })
  const order = await client.domains.register({ domain: 'example.com', years: 1, contacts: CONTACTS })
  parentPort.postMessage(order.state)
}
`

/** How many workers are started and ended, 8 at a time. The nightly size is ANYREGISTRAR_WORKERS=1000. */
const WORKERS = Number(process.env.ANYREGISTRAR_WORKERS ?? 400)

test('loading the package starts nothing', async () => {
  const out = await run(
    `
    const { readdirSync, readlinkSync } = require('node:fs')
    const state = () => [
      readdirSync('/proc/self/task').length,
      readdirSync('/proc/self/fd').length,
      process.getActiveResourcesInfo().length,
      process.listenerCount('exit'),
    ].join()
    const before = state()
    const { connect } = require('anyregistrar')
    if (state() !== before) throw new Error('require: ' + before + ' ' + state())
    const loaded = Object.keys(require.cache).some(name => name.endsWith('.node'))
    const client = connect('sandbox')
    if (readdirSync('/proc/self/task').length !== Number(before.split(',')[0])) throw new Error('connect starts a thread')
    console.log(loaded, process.getActiveResourcesInfo().length)`,
    '',
  )
  assert.equal(out, 'false 0\n')
})

test('a finished script exits by itself, and an open call keeps it alive until its end', async () => {
  const out = await run(`
    const client = connect('sandbox')
    const late = async () => {
      await client.sandbox.fault({ on: 'domain.check', do: 'delay', delayMs: 300 })
      const { names } = await client.domains.check({ domains: ['example.com'] })
      console.log(names[0].state)
    }
    late()`)
  assert.equal(out, 'available\n')
})

test('a script that aborts its last call exits', async () => {
  const out = await run(`
    const client = connect('sandbox')
    const stopped = async () => {
      await client.sandbox.fault({ on: 'domain.check', do: 'silent', times: 100 })
      await client.domains.check({ domains: ['example.com'] }, { signal: AbortSignal.timeout(100) }).catch(error => console.log(error.name))
    }
    stopped()`)
  assert.equal(out, 'AbortError\n')
})

test('a script may leave in the middle of calls', async () => {
  for (let turn = 0; turn < 10; turn++) {
    const out = await run(`
      const client = connect('sandbox')
      for (let i = 0; i < 20; i++) client.domains.check({ domains: ['name-' + i + '.com'] })
      setTimeout(() => { console.log('leaving'); process.exit(0) }, ${turn})`)
    assert.equal(out, 'leaving\n')
  }
})

test('a script that leaves waits for its purchase', async () => {
  const text = leave => `
    const { mkdtempSync } = require('node:fs')
    const journal = mkdtempSync(require('node:path').join(require('node:os').tmpdir(), 'anyregistrar-'))
    const client = connect('sandbox', { journal })
    const buy = async () => {
      const { expires } = await client.domains.register({ domain: 'example.com', years: 1, contacts: CONTACTS })
      await client.sandbox.fault({ on: 'domain.renew', do: 'delay', delayMs: 1500 })
      const stop = new AbortController()
      const renewal = client.domains.renew({ domain: 'example.com', years: 1, currentExpiry: expires }, { key: 'k-1', signal: stop.signal })
      renewal.catch(() => {})
      while (!(await client.journal.list()).orders.some(entry => entry.order.key === 'k-1')) await sleep(10)
      stop.abort()
      console.log(journal)
      ${leave}
    }
    buy()`
  for (const leave of ['', 'process.exit(0)']) {
    const journal = (await run(text(leave))).trim()
    const state = await run(`
      const client = connect('sandbox', { journal: ${JSON.stringify(journal)} })
      client.journal.info({ key: 'k-1' }).then(({ order }) => console.log(order.state))`)
    assert.equal(state, 'succeeded\n')
  }
})

test('workers start and end, eight at a time, and the process ends after them', { timeout: 600_000 }, async () => {
  const out = await run(
    `
    const text = ${JSON.stringify(WORKER)}
    const given = ${JSON.stringify("const { connect } = require('anyregistrar')\nconst { parentPort, workerData: CONTACTS } = require('node:worker_threads')\n")}
    const one = () => new Promise((resolve, reject) => {
      const worker = new Worker(given + text + 'work()', { eval: true, workerData: CONTACTS })
      let state
      worker.on('message', told => (state = told)).on('error', reject).on('exit', code => resolve(state + code))
    })
    const ends = {}
    const run = async () => {
      let left = ${WORKERS}
      await Promise.all(Array.from({ length: 8 }, async () => {
        while (left-- > 0) {
          const end = await one()
          ends[end] = (ends[end] ?? 0) + 1
        }
      }))
      console.log(JSON.stringify(ends))
    }
    run()`,
  )
  assert.deepEqual(JSON.parse(out), { succeeded0: WORKERS })
})

test('workers may be ended in the middle of calls, and what they bought goes on', { timeout: 600_000 }, async () => {
  const out = await run(`
    const given = ${JSON.stringify("const { connect } = require('anyregistrar')\nconst { parentPort, workerData } = require('node:worker_threads')\n")}
    const text = given + \`
      const client = connect('sandbox', { journal: workerData.journal })
      const look = async () => { for (;;) await client.domains.check({ domains: ['example.com'] }) }
      const buy = async () => {
        await client.sandbox.fault({ on: 'domain.register', do: 'delay', delayMs: 300 })
        client.domains.register({ domain: workerData.domain, years: 1, contacts: workerData.CONTACTS }, { key: workerData.domain })
        while (!(await client.journal.list()).orders.some(entry => entry.order.key === workerData.domain)) ;
        parentPort.postMessage('on record')
      }
      for (let i = 0; i < 4; i++) look()
      buy()\`
    const { mkdtempSync } = require('node:fs')
    const journal = mkdtempSync(require('node:path').join(require('node:os').tmpdir(), 'anyregistrar-'))
    const run = async () => {
      for (let turn = 0; turn < 20; turn++) {
        const worker = new Worker(text, { eval: true, workerData: { journal, CONTACTS, domain: 'name-' + turn + '.com' } })
        await new Promise((resolve, reject) => worker.on('message', resolve).on('error', reject))
        await worker.terminate()
      }
      // The library was loaded by workers alone so far; their purchases still run.
      const client = connect('sandbox', { journal })
      const states = async () => (await client.journal.list()).orders.map(entry => entry.order.state)
      while ((await states()).includes('sending')) await sleep(50)
      console.log((await states()).filter(state => state === 'succeeded').length)
    }
    run()`)
  assert.equal(out, '20\n')
})

test('a library that only a worker loaded stays while its thread runs', async () => {
  const out = await run(
    `
    const { Worker } = require('node:worker_threads')
    const text = \`
      const { connect } = require('anyregistrar')
      const client = connect('sandbox')
      client.sandbox.fault({ on: 'domain.check', do: 'delay', delayMs: 300, times: 100 }).then(() => {
        for (let i = 0; i < 10; i++) client.domains.check({ domains: ['example.com'] })
        require('node:worker_threads').parentPort.postMessage('started')
      })\`
    const worker = new Worker(text, { eval: true })
    worker.on('message', () => worker.terminate()).on('exit', () => setTimeout(() => console.log('alive'), 1000))`,
    '',
  )
  assert.equal(out, 'alive\n')
})

test('a cluster works and ends', async () => {
  const child = script(
    `
    const cluster = require('node:cluster')
    if (cluster.isPrimary) {
      const states = []
      let started = 0
      const start = () => {
        started++
        cluster.fork().on('message', state => states.push(state)).on('exit', code => {
          states.push(code)
          // Each of the first four is replaced, as a cluster does that is restarted.
          if (started < 8) start()
          else if (states.length === 16) console.log(states.sort().join())
        })
      }
      for (let i = 0; i < 4; i++) start()
    } else {
      ${WORKER.replace('parentPort.postMessage(order.state)', 'process.send(order.state, () => process.disconnect())')}
      work()
    }`,
  )
  const wanted = [...Array(8).fill(0), ...Array(8).fill('succeeded')]
  assert.equal(await ended(child), `${wanted.join()}\n`)
})
