/** From the documents that the core gives to what callers read. */

import { inspect } from 'node:util'
import type { Kind } from './kinds.js'
import { orderPath, spelledText } from './paths.js'
import { type Fields, chosen, isObject, sort } from './shapes.js'

/** The output of type `name` in a document. */
export function decode(name: string, document: unknown): unknown {
  return read({ is: 'named', name }, document)
}

function read(kind: Kind, value: unknown): unknown {
  if (kind.is === 'plain') return value
  const found = chosen(kind, sort(value))
  if ('fields' in found) return isObject(value) ? record(found, value) : value
  switch (found.is) {
    case 'moment':
      return typeof value === 'string' ? new Date(value) : value
    case 'path':
      return typeof value === 'string' ? orderPath(value) : value
    case 'message':
      return typeof value === 'string' ? spelledText(value) : value
    case 'condition':
      return condition(value)
    case 'list':
      return Array.isArray(value) ? value.map(item => read(found.of, item)) : value
    case 'map':
      return isObject(value)
        ? Object.fromEntries(Object.entries(value).map(([name, item]) => [name, read(found.of, item)]))
        : value
    default:
      return value
  }
}

function record({ fields, shown }: Fields, document: Record<string, unknown>): Record<string, unknown> {
  const object: Record<string, unknown> = {}
  for (const name in fields) {
    const [wire, kind, absent] = fields[name]!
    const value = document[wire]
    if (value !== undefined && value !== null) object[name] = read(kind, value)
    // A list or map of its own for each, since the caller may change it.
    else if (absent !== undefined) object[name] = Array.isArray(absent) ? [] : absent === false ? false : {}
  }
  if (shown !== undefined) hide(object, shown)
  return object
}

function condition(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(condition)
  if (!isObject(value)) return value
  const member = ([name, inner]: [string, unknown]): [string, unknown] => [
    name,
    (name === 'path' || name === 'same') && typeof inner === 'string' ? orderPath(inner) : condition(inner),
  ]
  return Object.fromEntries(Object.entries(value).map(member))
}

/** Lets a console show no more than `shown`. The object itself, and its JSON, hold everything. */
function hide(object: Record<string, unknown>, shown: readonly string[]): void {
  const look = (): unknown => {
    const open = Object.entries(object).filter(([name]) => shown.includes(name))
    return { ...Object.fromEntries(open), '…': 'not shown' }
  }
  Object.defineProperty(object, inspect.custom, { value: look })
}
