// The package, held against the operation table.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { test } from 'node:test'
import * as anyregistrar from 'anyregistrar'

const table = JSON.parse(readFileSync(new URL('../../docs/operations.json', import.meta.url), 'utf8'))
const require = createRequire(import.meta.url)
const { fromFault } = require('../dist/error.js')
const { encode } = require('../dist/encode.js')
const { decode } = require('../dist/decode.js')
const { spelledPath, spelledText } = require('../dist/paths.js')

const camel = name => name.replace(/_([a-z0-9])/g, (_, letter) => letter.toUpperCase())

function methods(client) {
  const own = object => Object.getOwnPropertyNames(Object.getPrototypeOf(object)).filter(name => name !== 'constructor')
  const areas = Object.entries(client).flatMap(([area, methods]) => own(methods).map(verb => `${area}.${verb}`))
  const direct = Object.getOwnPropertyNames(Object.getPrototypeOf(Object.getPrototypeOf(client)).constructor.prototype)
  return [...areas, ...direct.filter(name => name !== 'constructor')].sort()
}

test('every operation of the table is a method, and nothing else is', () => {
  const client = anyregistrar.connect('sandbox')
  const holder = area => [area, `${area}s`, `${area}es`].find(name => Object.hasOwn(client, name))
  const wanted = table.operations.map(({ area, verb }) => (verb ? `${holder(camel(area))}.${camel(verb)}` : camel(area)))
  assert.deepEqual(methods(client), wanted.sort())
  assert.deepEqual(Object.keys(client).slice(0, 4), ['domains', 'contacts', 'customers', 'account'])
})

test('the package has the version of the workspace', () => {
  assert.equal(require('anyregistrar/package.json').version, table.version)
})

test('every error code has a class of its own, with all that is known on it', () => {
  for (const { code, number } of table.errors) {
    const fault = {
      code, outcome: 'unknown', message: 'what happened', provider: 'sandbox', operation: 'domain.info', domain: 'example.com',
      registrar_code: 'SLOW', registrar_message: 'slow down', http_status: 429, at: 'items[3]', retry_after_ms: 1500,
      order_id: 'o-1', key: 'k-1', field: 'current_expiry',
      problems: [{ path: 'current_expiry', code: 'invalid', message: 'no' }],
    }
    const error = fromFault(fault, 'domain.renew')
    assert.equal(anyregistrar[error.constructor.name], error.constructor)
    assert.ok(error instanceof anyregistrar.RegistrarError)
    const { name, message, outcome, registrarCode, registrarMessage, httpStatus, at, retryAfterMs, orderId, key, field } = error
    assert.deepEqual(
      { name, code: error.code, number: error.number, message, outcome, registrarCode, registrarMessage, httpStatus, at, retryAfterMs, orderId, key, field },
      {
        name: error.constructor.name, code, number, message: 'what happened', outcome: 'unknown', registrarCode: 'SLOW',
        registrarMessage: 'slow down', httpStatus: 429, at: 'items[3]', retryAfterMs: 1500, orderId: 'o-1', key: 'k-1',
        field: 'currentExpiry',
      },
    )
    assert.deepEqual(error.problems, [{ path: 'currentExpiry', code: 'invalid', message: 'no', allowed: [] }])
  }
  assert.equal(new Set(table.errors.map(({ code }) => fromFault({ code, message: '' }).constructor)).size, table.errors.length)
})

test('paths and texts are spelled as in JavaScript, and the names of others stay', () => {
  const spell = path => spelledPath('DomainRegister', path)
  for (const [wire, spelled] of [
    ['contacts.registrant.postal_code', 'contacts.registrant.postalCode'],
    ['contacts.admin[1].first_name', 'contacts.admin[1].firstName'],
    ['contacts.*.postal_code', 'contacts.*.postalCode'],
    ['contacts.registrant.extra.id_type', 'contacts.registrant.extra.id_type'],
    ['extra.first_name', 'extra.first_name'],
    ['nameservers[0].addresses[1]', 'nameservers[0].addresses[1]'],
    ['logicboxes.invoice_option', 'logicboxes.invoiceOption'],
    ['max_price.amount', 'maxPrice.amount'],
    ['options.timeout_ms', 'options.timeoutMs'],
    ['name.idn', 'name.idn'],
    ['nobody_knows.this_one', 'nobody_knows.this_one'],
  ]) {
    assert.equal(spell(wire), spelled)
  }
  assert.equal(spelledText('give max_price or extra.first_name, not x_max_price'), 'give maxPrice or extra.first_name, not x_max_price')
})

test('documents and objects become one another', () => {
  const given = { domain: 'example.com', years: 1, contacts: { registrant: ['h-1', { postalCode: 'x', extra: { id_type: '1', aB: '2' } }] }, autoRenew: true }
  const document = { domain: 'example.com', years: 1, contacts: { registrant: ['h-1', { postal_code: 'x', extra: { id_type: '1', aB: '2' } }] }, auto_renew: true }
  assert.deepEqual(encode('domain.register', 'DomainRegister', given), document)
  assert.deepEqual(encode('raw', 'Raw', { method: 'POST', path: 'x', body: { aB: [{ c_d: 1 }] }, params: { aB: ['1'] } }), {
    method: 'POST', path: 'x', body: { aB: [{ c_d: 1 }] }, params: { aB: ['1'] },
  })
  const proto = JSON.parse('{"method": "POST", "path": "x", "params": {"__proto__": ["1"]}}')
  assert.equal(JSON.stringify(encode('raw', 'Raw', proto)), JSON.stringify(proto))
  assert.throws(() => encode('domain.info', 'DomainInfo', JSON.parse('{"domain": "a.com", "__proto__": 1}')), { field: '__proto__' })
  const field = {
    path: 'contacts.*.postal_code', name: 'postal_code', label: '', type: 'text', required: false, applies_to: [], source: '',
    required_when: { all: [{ path: 'contacts.*.first_name', present: true }, { not: { path: 'name.idn', equals: true } }] },
  }
  assert.deepEqual(decode('Field', field), {
    path: 'contacts.*.postalCode', name: 'postal_code', label: '', type: 'text', required: false, appliesTo: [], source: '', options: [], limits: [],
    requiredWhen: { all: [{ path: 'contacts.*.firstName', present: true }, { not: { path: 'name.idn', equals: true } }] },
  })
  const wrong = { path: 'contacts.admin.postal_code', code: 'missing', message: 'give postal_code; extra.id_type stays' }
  assert.deepEqual(decode('WrongField', wrong), {
    path: 'contacts.admin.postalCode', code: 'missing', message: 'give postalCode; extra.id_type stays', allowed: [],
  })
  assert.equal(decode('WrongField', { ...wrong, path: 'current_expiry' }).path, 'currentExpiry')
  assert.equal(decode('WrongField', { ...wrong, path: 'extra.id_type' }).path, 'extra.id_type')
  assert.deepEqual(decode('NormalizedContact', { contact: {}, phone_e164: '+1', changed: ['first_name', 'phone'] }).changed, ['firstName', 'phone'])
  const schema = { properties: { postal_code: { maxLength: 3 } } }
  assert.deepEqual(decode('OrderSchemas', { register: schema, transfer: schema, trade: schema, renew: schema }).register, schema)
})
