/** Finding one's way in the generated table. */

import type { Kind, Member, Shape } from './kinds.js'
import { SHAPES } from './table.js'

/** A type with members. */
export interface Fields {
  fields: Record<string, Member>
  shown?: readonly string[]
}

/** What of `kind` a value is: an alias is followed, and a choice made by whether the value is a list, an object or neither. */
export function chosen(kind: Kind, value: 'list' | 'object' | 'other'): Kind | Fields {
  if (kind.is === 'named') {
    const shape: Shape | undefined = SHAPES[kind.name]
    if (shape === undefined) return { is: 'plain' }
    return 'fields' in shape ? shape : chosen(shape.stands, value)
  }
  if (kind.is !== 'either') return kind
  const wanted = { list: ['list'], object: ['named', 'map'], other: ['plain', 'moment', 'path', 'message'] }[value]
  const fitting = kind.kinds.find(kind => wanted.includes(kind.is))
  return fitting === undefined ? { is: 'plain' } : chosen(fitting, value)
}

/** How a value is told apart from others. */
export function sort(value: unknown): 'list' | 'object' | 'other' {
  if (Array.isArray(value)) return 'list'
  return isObject(value) ? 'object' : 'other'
}

/** Whether a value is an object with members, and not a promise, a map or another thing that hides what it holds. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.prototype.toString.call(value) === '[object Object]'
}

/** Whether an object has a member of its own with that name. */
export function has(object: object, name: string): boolean {
  return Object.prototype.hasOwnProperty.call(object, name)
}
