// Builds the native part and puts it beside the package: `node build.mjs [--out FILE] [--profile NAME] [-- more arguments for cargo]`.

import { spawnSync } from 'node:child_process'
import { copyFileSync, renameSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const here = dirname(fileURLToPath(import.meta.url))
const { values, positionals } = parseArgs({
  options: { out: { type: 'string', default: resolve(here, 'anyregistrar.node') }, profile: { type: 'string', default: 'release' } },
  allowPositionals: true,
})

const wanted = ['build', '--profile', values.profile, '-p', 'anyregistrar-node', '--message-format=json-render-diagnostics']
const cargo = spawnSync(process.env.CARGO ?? 'cargo', [...wanted, ...positionals], {
  cwd: here,
  encoding: 'utf8',
  maxBuffer: 1 << 28,
  stdio: ['ignore', 'pipe', 'inherit'],
})
if (cargo.error) throw cargo.error
if (cargo.status !== 0) process.exit(cargo.status ?? 1)

const library = cargo.stdout
  .split('\n')
  .filter(line => line.startsWith('{'))
  .map(line => JSON.parse(line))
  .find(message => message.reason === 'compiler-artifact' && message.target.name === 'anyregistrar_node')
  ?.filenames.find(name => /\.(so|dylib|dll)$/.test(name))
if (library === undefined) throw new Error('cargo built no library')

// Moved into place, since a library that is loaded somewhere must not change under its user.
copyFileSync(library, `${values.out}.new`)
renameSync(`${values.out}.new`, values.out)
