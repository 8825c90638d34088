/** From what callers write to the documents that the core reads. */

import { type Problem, invalid } from './error.js'
import type { Kind } from './kinds.js'
import { type Fields, chosen, has, isObject, sort } from './shapes.js'

/** How deep documents go at most; what is deeper is most likely a circle. */
const DEPTH = 100

/**
 * The document for an input of type `name`. What is `undefined` is left out. Names that the type does not have, and values that no
 * document can carry, are refused here with their paths; everything else is judged by the core.
 */
export function encode(operation: string, name: string, input: unknown): unknown {
  const problems: Problem[] = []
  const document = isObject(input)
    ? written({ is: 'named', name }, input, '', problems, 0)
    : problems.push(problem('input', 'invalid', 'an object with the fields of the call is wanted here'))
  if (problems.length > 0) throw invalid(operation, problems)
  return document
}

function written(kind: Kind, value: unknown, path: string, problems: Problem[], depth: number): unknown {
  if (depth > DEPTH) {
    problems.push(problem(path, 'invalid', 'this goes too deep, or round in a circle'))
    return null
  }
  const found = chosen(kind, sort(value))
  if (Array.isArray(value)) {
    const of = 'is' in found && found.is === 'list' ? found.of : PLAIN
    return value.map((item, i) => written(of, item ?? null, `${path}[${i}]`, problems, depth + 1))
  }
  if (isObject(value)) {
    if ('fields' in found) return record(found, value, path, problems, depth)
    if (typeof value['toJSON'] === 'function') return written(kind, value['toJSON'](), path, problems, depth + 1)
    const of = found.is === 'map' ? found.of : PLAIN
    return members(value, path, (item, place) => written(of, item, place, problems, depth + 1))
  }
  return single(value, path, problems)
}

const PLAIN: Kind = { is: 'plain' }

function record(
  { fields }: Fields,
  value: Record<string, unknown>,
  path: string,
  problems: Problem[],
  depth: number,
): Record<string, unknown> {
  const document: Record<string, unknown> = {}
  for (const [name, inner] of Object.entries(value)) {
    if (inner === undefined) continue
    const place = path === '' ? name : `${path}.${name}`
    const member = has(fields, name) ? fields[name] : undefined
    if (member === undefined) {
      const known = Object.keys(fields)
      const text = known.length > 0 ? `there is no such field here; there are ${known.join(', ')}` : 'there are no fields here'
      problems.push({ ...problem(place, 'unknown', text), allowed: known })
    } else {
      document[member[0]] = written(member[1], inner, place, problems, depth + 1)
    }
  }
  return document
}

function members(
  value: Record<string, unknown>,
  path: string,
  write: (item: unknown, place: string) => unknown,
): Record<string, unknown> {
  const given = Object.entries(value).filter(([, item]) => item !== undefined)
  // Built from pairs, so that a name such as `__proto__` is a name like any other.
  return Object.fromEntries(given.map(([name, item]) => [name, write(item, path === '' ? name : `${path}.${name}`)]))
}

function single(value: unknown, path: string, problems: Problem[]): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'number' && Number.isFinite(value)) return value
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString()
  const what = value instanceof Date ? 'a Date that is no moment' : typeof value === 'number' ? 'no number' : kindOf(value)
  problems.push(problem(path, 'invalid', `${what} cannot be part of a call`))
  return null
}

function kindOf(value: unknown): string {
  return typeof value === 'object' ? `a ${Object.prototype.toString.call(value).slice(8, -1)}` : `a ${typeof value}`
}

function problem(path: string, code: Problem['code'], message: string): Problem {
  return { path, code, message, allowed: [] }
}
