// What the tests share. They run against the built package, with the sandbox as the registrar.

import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const PACKAGE = fileURLToPath(new URL('..', import.meta.url))

export const ADA = {
  name: 'Ada Example',
  organization: 'Example Ltd',
  email: 'ada@example.com',
  phone: '+44.1132926070',
  street: ['1 High Street'],
  city: 'Leeds',
  postalCode: 'LS1 1AA',
  country: 'GB',
}
export const CONTACTS = { registrant: ADA }

/** What a script may use without asking. */
const GIVEN = `
const { connect, Host, AbortError, RegistrarError } = require('anyregistrar')
const { Worker, isMainThread, parentPort, workerData } = require('node:worker_threads')
const { setTimeout: sleep } = require('node:timers/promises')
const CONTACTS = ${JSON.stringify(CONTACTS)}
const count = async (client, operation) =>
  (await client.sandbox.ledger()).rows.filter(row => row.operation === operation).length
`

/** A new folder in which scripts find the package as its users do. */
const folder = mkdtempSync(join(tmpdir(), 'anyregistrar-'))
mkdirSync(join(folder, 'node_modules'))
symlinkSync(PACKAGE, join(folder, 'node_modules/anyregistrar'))
process.once('exit', () => rmSync(folder, { recursive: true }))
let scripts = 0

/** Starts Node with a script. */
export function script(text, given = GIVEN) {
  const file = join(folder, `script-${scripts++}.cjs`)
  writeFileSync(file, `${given}\n${text}`)
  return spawn(process.execPath, [file], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
}

/** What a script printed, once it has ended by itself and well. */
export async function ended(child, milliseconds = 120_000) {
  let out = ''
  let err = ''
  child.stdout.setEncoding('utf8').on('data', text => (out += text))
  child.stderr.setEncoding('utf8').on('data', text => (err += text))
  const late = setTimeout(() => child.kill('SIGKILL'), milliseconds)
  const [code, signal] = await new Promise(resolve => child.on('close', (...end) => resolve(end)))
  clearTimeout(late)
  assert.deepEqual({ code, signal, err }, { code: 0, signal: null, err: '' }, `it printed ${out}`)
  return out
}

/** Runs a script to its end. */
export const run = (text, given) => ended(script(text, given))

/** Waits until `look` gives something true. */
export async function until(look) {
  for (;;) {
    const found = await look()
    if (found) return found
    await new Promise(resolve => setTimeout(resolve, 20))
  }
}

/** The exception that a promise ends with. */
export async function failure(promise) {
  try {
    await promise
  } catch (error) {
    return error
  }
  return assert.fail('it did not fail')
}
