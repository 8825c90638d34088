/** What all exceptions are made of. */

import { camel, spelledPath, spelledText } from './paths.js'
import { OPERATIONS } from './table.js'

/** One wrong field of a call. */
export interface Problem {
  /** Where it is, such as `contacts.registrant.postalCode`. */
  path: string
  /** What is wrong. */
  code: 'missing' | 'invalid' | 'not_allowed' | 'unknown' | 'too_long' | 'too_short' | 'out_of_range'
  /** What is wanted there, for a person. */
  message: string
  /** The values that are allowed, where they are few. */
  allowed: string[]
  /** The value that was given, where it can be neither personal nor secret. */
  given?: string | undefined
}

/** What an exception knows. */
export interface Known {
  /** Whether the call took effect. */
  outcome?: 'not_done' | 'unknown' | 'done' | undefined
  /** The registrar. */
  provider?: string | undefined
  /** The operation, such as `domain.renew`. */
  operation?: string | undefined
  /** The domain, in ASCII form. */
  domain?: string | undefined
  /** The registrar's own code. */
  registrarCode?: string | undefined
  /** The registrar's own words. */
  registrarMessage?: string | undefined
  /** The HTTP status of its answer. */
  httpStatus?: number | undefined
  /** The place in the answer that could not be read. */
  at?: string | undefined
  /** How many milliseconds to wait before the next try. */
  retryAfterMs?: number | undefined
  /** The first wrong field. */
  field?: string | undefined
  /** Every wrong field. */
  problems?: Problem[] | undefined
  /** The order that the call belongs to. */
  orderId?: string | undefined
  /** The key of that order. */
  key?: string | undefined
}

/** Any failure of a registrar call. After a paid call it means that nothing was bought. */
export class RegistrarError extends Error {
  /** What went wrong: the same word in every language. */
  declare readonly code: string
  /** The same as a number: the exit code of the command. */
  declare readonly number: number
  /** Whether the call took effect. */
  readonly outcome: 'not_done' | 'unknown' | 'done'
  /** The registrar. */
  declare readonly provider?: string
  /** The operation, such as `domain.renew`. */
  declare readonly operation?: string
  /** The domain, in ASCII form. */
  declare readonly domain?: string
  /** The registrar's own code. */
  declare readonly registrarCode?: string
  /** The registrar's own words. */
  declare readonly registrarMessage?: string
  /** The HTTP status of its answer. */
  declare readonly httpStatus?: number
  /** The place in the answer that could not be read. */
  declare readonly at?: string
  /** How many milliseconds to wait before the next try. */
  declare readonly retryAfterMs?: number
  /** The first wrong field. */
  declare readonly field?: string
  /** Every wrong field. */
  readonly problems: Problem[]
  /** The order that the call belongs to. */
  declare readonly orderId?: string
  /** The key of that order. */
  declare readonly key?: string

  constructor(message: string, known: Known = {}, options?: ErrorOptions) {
    super(message, options)
    const code = this.code
    // Its own, so that it is seen where the exception is printed.
    Object.defineProperty(this, 'code', { value: code, enumerable: true })
    this.outcome = known.outcome ?? 'not_done'
    const { outcome: _, problems, ...rest } = known
    for (const [name, value] of Object.entries(rest)) {
      if (value !== undefined) Object.defineProperty(this, name, { value, enumerable: true })
    }
    this.problems = problems ?? []
  }

  /** One line with what is known: `not_found: there is no such domain [provider=sandbox]`. */
  override toString(): string {
    const shown = ['provider', 'operation', 'domain', 'registrarCode', 'at', 'orderId', 'httpStatus'] as const
    const context = shown.filter(name => this[name] !== undefined).map(name => ` [${name}=${this[name]}]`)
    return `${this.code}: ${this.message}${context.join('')}`
  }
}

/**
 * The caller's `AbortSignal` ended the wait. It is no failure: a purchase goes on without its caller and stays on record under
 * `key`. `cause` is the signal's reason.
 */
export class AbortError extends Error {
  /** As in all of Node. */
  readonly code = 'ABORT_ERR'
  /** The order that goes on, once it is on record. */
  declare readonly orderId?: string
  /** The key of that order. */
  declare readonly key?: string

  static {
    Object.defineProperty(this.prototype, 'name', { value: 'AbortError' })
  }

  constructor(reason: unknown, order: { orderId?: string | undefined; key?: string | undefined } = {}) {
    super('the wait was ended; a purchase goes on and is on record under its key (journal.info)', { cause: reason })
    for (const [name, value] of Object.entries(order)) {
      if (value !== undefined) Object.defineProperty(this, name, { value, enumerable: true })
    }
  }
}

type Class = new (message: string, known?: Known, options?: ErrorOptions) => RegistrarError

const BY_CODE = new Map<string, Class>()

/** Makes a class the one for its code. */
export function register(made: Class, name: string, code: string, number: number): void {
  Object.defineProperties(made.prototype, { name: { value: name }, code: { value: code }, number: { value: number } })
  BY_CODE.set(code, made)
}

Object.defineProperties(RegistrarError.prototype, {
  name: { value: 'RegistrarError' },
  code: { value: 'internal' },
  number: { value: 33 },
})

/** A failure as the core reports it. */
export interface Fault {
  code: string
  message: string
  problems?: (Omit<Problem, 'allowed'> & { allowed?: string[] })[]
  [name: string]: unknown
}

/** The exception for a failure that the core reports. Fields are named as the caller wrote them. */
export function fromFault(fault: Fault, operation?: string, spell = spelling(operation)): RegistrarError {
  const { code, message, problems: wrong = [], field, ...rest } = fault
  const problems = wrong.map(problem => ({
    ...problem,
    path: spell(problem.path),
    message: spelledText(problem.message),
    allowed: problem.code === 'unknown' ? (problem.allowed ?? []).map(camel) : (problem.allowed ?? []),
  }))
  const known = Object.fromEntries(Object.entries(rest).map(([name, value]) => [camel(name), value]))
  const first = wrong[0]
  // The message begins with the first path.
  const text =
    first !== undefined && message.startsWith(`${first.path}: `)
      ? `${problems[0]?.path}: ${spelledText(message.slice(first.path.length + 2))}`
      : message === rest['registrar_message']
        ? message
        : spelledText(message)
  const made = BY_CODE.get(code) ?? RegistrarError
  return new made(text, { ...known, field: typeof field === 'string' ? spell(field) : undefined, problems })
}

function spelling(operation: string | undefined): (path: string) => string {
  const input = operation === undefined ? undefined : OPERATIONS[operation]?.input
  return input === undefined ? path => path : path => spelledPath(input, path)
}

/** The exception for fields that are wrong already here. */
export function invalid(operation: string | undefined, problems: Problem[]): RegistrarError {
  const [first, ...rest] = problems
  const more = rest.length > 0 ? ` (and ${rest.length} more)` : ''
  const text = first === undefined ? 'the call is not valid' : `${first.path}: ${first.message}${more}`
  return fromFault({ code: 'invalid_input', message: text, problems, field: first?.path, operation }, undefined, path => path)
}
