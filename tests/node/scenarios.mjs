// The player of Node's scenarios: it has the client make the calls that it reads, by its typed methods. What it reads and answers is
// described in `tests/src/scenarios/player.rs`.

import { createInterface } from 'node:readline'
import { Listing, RegistrarError, connect } from '../../bindings-node/dist/index.mjs'
import { failure, input, method, output } from './spelling.mjs'

let client

function open({ provider, settings, ...options }) {
  client?.close()
  client = connect(provider, { ...settings, ...options })
}

async function call(asked) {
  const result = method(client, asked.call)([input(asked.input), input(asked.options)])
  return output(await (result instanceof Listing ? all(asked.call, result) : result))
}

/** A list of domains from its first page to its last, as the one page that scenarios speak of; of other lists the first page. */
async function all(operation, listing) {
  const domains = []
  for await (const page of listing.pages()) {
    if (operation !== 'domain.list') return page
    domains.push(...page.domains)
  }
  return { domains }
}

async function answer(asked) {
  try {
    return { output: (asked.open ? open(asked.open) : await call(asked)) ?? null }
  } catch (error) {
    return error instanceof RegistrarError ? { error: failure(error) } : { broken: error?.stack ?? String(error) }
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  console.log(JSON.stringify(await answer(JSON.parse(line))))
}
