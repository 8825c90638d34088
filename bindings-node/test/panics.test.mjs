// A fault inside the native part, which only a build for tests has.

import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { PACKAGE } from './support.mjs'

const require = createRequire(import.meta.url)
const folder = mkdtempSync(join(tmpdir(), 'anyregistrar-'))
after(() => rmSync(folder, { recursive: true }))

test('a panic becomes an exception of ours, and the process goes on', async () => {
  cpSync(join(PACKAGE, 'dist'), join(folder, 'dist'), { recursive: true })
  const build = ['build.mjs', '--out', join(folder, 'anyregistrar.node'), '--profile', 'dev', '--', '--quiet', '--features', 'test-hooks']
  execFileSync(process.execPath, build, { cwd: PACKAGE, stdio: ['ignore', 'ignore', 'inherit'] })
  const { native } = require(join(folder, 'dist/native.js'))
  const { fromFault } = require(join(folder, 'dist/error.js'))
  const { connect, InternalError } = require(join(folder, 'dist/index.js'))
  const error = fromFault(JSON.parse(native().panic()).err)
  assert.ok(error instanceof InternalError)
  assert.deepEqual([error.code, error.outcome], ['internal', 'unknown'])
  // A panic that nobody expected, in a function that hands out no documents.
  assert.throws(() => native().uncaught(), Error)
  assert.equal((await connect('sandbox').account.test()).provider, 'sandbox')
})

test('the package that people get has no such function', () => {
  const { native } = require('../dist/native.js')
  assert.deepEqual(Object.keys(native()).sort(), ['Door', 'Line', 'Pending', 'leave', 'open', 'providers'])
})
