// Our Node client and another one by turns: the same exchange, in one process, one call after the other or several at once.
//
// Prints `{"calls": ..., "ours": [seconds for each call, by round], "theirs": [...], "versions": "..."}`.

import { createRequire } from 'node:module'

const NAME = 'example.com'
const [rival, base, url, rounds, calls, atOnce] = process.argv.slice(2).map((text, i) => (i < 3 ? text : Number(text)))
const require = createRequire(new URL('../../bindings-node/package.json', import.meta.url))

function ours() {
  const client = require('anyregistrar').connect('logicboxes', { environment: 'test', baseUrl: base, userId: '123456', apiKey: 'KEY' })
  return async () => {
    const report = await client.domains.check({ domains: [NAME] })
    if (report.names[0].state !== 'available') throw new Error(`our client made this of the answer: ${JSON.stringify(report)}`)
  }
}

const rivals = {
  fetch: () => async () => expect(await (await fetch(url)).json()),
  undici() {
    const { request } = require('undici')
    return async () => expect(await (await request(url)).body.json())
  },
}

function expect(names) {
  if (names[NAME].status !== 'available') throw new Error(`another answer than the expected one: ${JSON.stringify(names)}`)
}

/** Seconds for each call of a block. */
async function block(check) {
  const begun = process.hrtime.bigint()
  const lane = async () => {
    for (let call = 0; call < calls; call++) await check()
  }
  await Promise.all(Array.from({ length: atOnce }, lane))
  return Number(process.hrtime.bigint() - begun) / 1e9 / calls / atOnce
}

const sides = [ours(), rivals[rival]()].map(check => ({ check, times: [] }))
// The first blocks connect, fill caches, and let the compiler see what is called often.
const WARM = 20
for (let turn = 0; turn < WARM; turn++) for (const { check } of sides) await block(check)
for (let round = 0; round < rounds; round++) {
  // Whoever goes first may find the machine in another state, so the order changes.
  for (const { check, times } of round % 2 === 0 ? sides : [...sides].reverse()) times.push(await block(check))
}
const version = rival === 'undici' ? `undici ${require('undici/package.json').version}` : 'its own fetch'
console.log(
  JSON.stringify({
    calls: (rounds + WARM) * calls * atOnce * 2,
    ours: sides[0].times,
    theirs: sides[1].times,
    versions: `Node ${process.versions.node}, ${version}`,
  }),
)
