// A paid call between two marker system calls: the priority of a process that does not exist.

import { readSync } from 'node:fs'
import { getPriority } from 'node:os'
import { pathToFileURL } from 'node:url'

function mark(number) {
  try {
    getPriority(number)
  } catch {
    // Nobody has that number.
  }
}

const [library, baseUrl, journal, domain, key] = process.argv.slice(2)
const { connect, RegistrarError } = await import(pathToFileURL(library))
const client = connect('sandbox', { baseUrl, journal })
readSync(0, Buffer.alloc(1)) // Whoever traces this process comes to it now.
mark(1_296_126_539)
let told
try {
  const order = await client.domains.renew({ domain, years: 1 }, { key })
  told = { order: order.id, word: order.state, raised: false, satisfied: order.alreadySatisfied }
} catch (error) {
  if (!(error instanceof RegistrarError)) throw error
  told = { order: error.orderId ?? null, word: error.code, raised: true, text: error.message }
}
mark(1_296_126_540)
console.log(JSON.stringify(told))
