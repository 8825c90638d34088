/** The names of fields, as callers in JavaScript write them. */

import type { Kind } from './kinds.js'
import { type Fields, chosen } from './shapes.js'
import { SHAPES } from './table.js'

/** `contacts.registrant.postal_code` as `contacts.registrant.postalCode`, for the input type `name`. */
export function spelledPath(name: string, path: string): string {
  let place: Kind | Fields = { is: 'named', name }
  let spelled = ''
  for (const [step, dot, word, index] of path.matchAll(/(\.?)([^.[\]]+)|\[(\d+)\]/g)) {
    if (spelled === '' && word === 'options') place = { is: 'plain' }
    if (index !== undefined) {
      const list: Kind | Fields = within(place, 'list')
      place = 'is' in list && list.is === 'list' ? list.of : { is: 'plain' }
      spelled += step
      continue
    }
    const holder: Kind | Fields = within(place, 'object')
    if ('fields' in holder) {
      // A star stands for each member, and they are all alike.
      const found = Object.entries(holder.fields).find(([, [wire]]) => wire === word || word === '*')
      spelled += found === undefined || word === '*' ? step : `${dot ?? ''}${found[0]}`
      place = found === undefined ? { is: 'plain' } : found[1][1]
    } else {
      spelled += spelled.startsWith('options') ? camel(step) : step
      place = holder.is === 'map' ? holder.of : { is: 'plain' }
    }
  }
  return spelled
}

/** The input that such paths speak of: all orders share the fields that TLDs have rules for. */
const ORDER = 'DomainRegister'

/** A path in an order, or a field of a contact, in an answer. What one kind of order alone has is known by its name. */
export function orderPath(path: string): string {
  const spelled = spelledPath(ORDER, path)
  return spelled === path ? (fieldNames().get(path) ?? path) : spelled
}

function within(place: Kind | Fields, value: 'list' | 'object'): Kind | Fields {
  return 'fields' in place ? place : chosen(place, value)
}

let names: Map<string, string> | undefined

/** A message with the fields that it names spelled as in JavaScript. What a TLD calls its own fields stays. */
export function spelledText(text: string): string {
  return text.replace(/(?<![\w-]|extra\.)[a-z0-9]+(?:_[a-z0-9]+)+(?![\w-])/g, word => fieldNames().get(word) ?? word)
}

/** Every name of several words, with its spelling. */
function fieldNames(): Map<string, string> {
  if (names === undefined) {
    names = new Map()
    for (const shape of Object.values(SHAPES)) {
      if (!('fields' in shape)) continue
      for (const [name, [wire]] of Object.entries(shape.fields)) if (name !== wire) names.set(wire, name)
    }
  }
  return names
}

/** `timeout_ms` as `timeoutMs`. */
export function camel(name: string): string {
  return name.replace(/_+([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
}

/** `userId` as `user_id`. */
export function snake(name: string): string {
  return name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)
}
