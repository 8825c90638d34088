// Plays every scenario through the typed methods of the Node client, and prints one JSON line for each.
//
//     node scenarios.mjs [--only STEM] [folder]
//
// The same files are played by Rust, Python and the command; see `tests/src/scenarios`.

import { readFileSync, readdirSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { Listing, RegistrarError, connect, providers } from '../../bindings-node/dist/index.mjs'
import { Known, Mismatch } from './matching.mjs'
import { failure, input, method, output } from './spelling.mjs'

/** Operations that this library answers by itself. */
const HOST = /^(tld|journal|sandbox)\./

/** The door of JavaScript. */
class Door {
  constructor(provider, scenario) {
    const environment = provider === 'sandbox' ? undefined : (scenario.environment ?? 'sandbox')
    this.client = connect(provider, { ...scenario.settings, environment })
  }

  async call(step, known) {
    try {
      const result = method(this.client, step.call)([input(known.fill(step.input ?? {})), input(step.options)])
      return { output: output(await (result instanceof Listing ? all(step.call, result) : result)) }
    } catch (error) {
      if (error instanceof RegistrarError) return { error: failure(error) }
      throw error
    }
  }
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

async function play(scenario, door) {
  const known = new Known()
  for (const [i, step] of scenario.steps.entries()) {
    try {
      await judge(step, await door.call(step, known), door, known)
    } catch (error) {
      if (!(error instanceof Mismatch)) throw error
      throw new Mismatch(`step ${i + 1} (${step.call}): ${error.message}`)
    }
  }
}

async function judge(step, answer, door, known) {
  if (step.error !== undefined) {
    if (answer.error === undefined) {
      throw new Mismatch(`wanted the error ${JSON.stringify(step.error)}, but it gave ${JSON.stringify(answer.output)}`)
    }
    return known.compare(step.error, answer.error)
  }
  if (answer.error !== undefined) throw new Mismatch(`failed: ${JSON.stringify(answer.error)}`)
  if (step.output !== undefined) {
    if (JSON.stringify(step.output).includes('"$date"')) {
      known.today = (await door.call({ call: 'sandbox.clock' }, known)).output.now.slice(0, 10)
    }
    known.compare(step.output, answer.output)
  }
  for (const [name, pointer] of Object.entries(step.save ?? {})) known.save(name, answer.output, pointer)
}

async function once(stem, scenario, provider) {
  const line = { scenario: stem, provider, door: 'node', result: 'passed' }
  const described = providers().find(entry => entry.name === provider)
  const missing = (scenario.needs ?? []).find(op => !described.operations.includes(op) && !HOST.test(op))
  if (missing !== undefined) return { ...line, result: 'skipped', reason: `the provider has no ${missing}` }
  try {
    const door = new Door(provider, scenario)
    await play(scenario, door).finally(() => door.client.close())
  } catch (error) {
    return { ...line, result: 'failed', reason: error instanceof Mismatch ? error.message : error.stack }
  }
  return line
}

/** The same scenario with each of its choices of settings. */
function each(stem, scenario) {
  if (scenario.each === undefined) return [[stem, scenario]]
  return scenario.each.map(more => {
    const words = Object.keys(more).sort().map(key => `${key} ${more[key]}`)
    return [`${stem} (${words.join(', ')})`, { ...scenario, settings: { ...scenario.settings, ...more } }]
  })
}

const chosen = parseArgs({ options: { only: { type: 'string' } }, allowPositionals: true })
const folder = resolve(chosen.positionals[0] ?? join(dirname(fileURLToPath(import.meta.url)), '../scenarios'))
for (const file of readdirSync(folder).filter(name => name.endsWith('.json')).sort()) {
  const stem = basename(file, '.json')
  if (chosen.values.only !== undefined && chosen.values.only !== stem) continue
  const scenario = JSON.parse(readFileSync(join(folder, file), 'utf8'))
  for (const [title, variant] of each(stem, scenario)) {
    for (const provider of scenario.providers ?? ['sandbox', 'logicboxes']) {
      const line = await once(title, variant, provider)
      if (line.result === 'failed') process.exitCode = 1
      console.log(JSON.stringify(line))
    }
  }
}
