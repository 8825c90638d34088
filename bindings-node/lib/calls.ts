/** Making a call. */

import { decode } from './decode.js'
import { encode } from './encode.js'
import { AbortError, type Fault, type Problem, fromFault, invalid } from './error.js'
import { start } from './line.js'
import type { Door } from './native.js'
import { isObject } from './shapes.js'
import { OPERATIONS } from './table.js'

/** What a caller says about one call, beside its input. */
export interface CallOptions {
  /** Ends the wait. A free call ends with it; a purchase goes on and stays on record under its key. */
  signal?: AbortSignal | undefined
  /** How many milliseconds to wait at most. A purchase without an answer by then gives an order in the state `unknown`. */
  timeoutMs?: number | undefined
}

/** What a caller says about a purchase, beside its input. */
export interface PaidCallOptions extends CallOptions {
  /** Your own name for this purchase, such as the invoice's line. The same key always means the same order. */
  key?: string | undefined
  /** Check everything and buy nothing. */
  dryRun?: boolean | undefined
}

/** One account, as far as calls need it. */
export class Caller {
  #door: Door | undefined
  readonly #account: string | undefined

  constructor(door: Door, account?: string) {
    this.#door = door
    this.#account = account
  }

  /** Lets go of the account. */
  close(): void {
    this.#door = undefined
  }

  /** Makes a call of the operation of that name. */
  async call<T>(operation: string, input: unknown, options: CallOptions = {}): Promise<T> {
    const door = unlessClosed(this.#door)
    const { input: taken, output } = OPERATIONS[operation]!
    const { signal, ...rest } = read(operation, options)
    const document = JSON.stringify({
      op: operation,
      account: this.#account,
      input: encode(operation, taken, input),
      options: rest,
    })
    const answer = JSON.parse(await ended(door, document, signal)) as Answer
    if ('err' in answer) throw fromFault(answer.err, operation)
    return decode(output, answer.ok.output) as T
  }
}

type Answer = { ok: { output: unknown } } | { err: Fault }

/** The end of a call, unless the signal comes first. */
function ended(door: Door, document: string, signal: AbortSignal | undefined): Promise<string> {
  if (signal === undefined) return new Promise(resolve => start(door, document, resolve))
  if (signal.aborted) return Promise.reject(new AbortError(signal.reason))
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      const { order_id: orderId, key } = (JSON.parse(started.stop()) as { err: Record<string, string> }).err
      reject(new AbortError(signal.reason, { orderId, key }))
    }
    const started = start(door, document, end => {
      signal.removeEventListener('abort', stop)
      resolve(end)
    })
    signal.addEventListener('abort', stop, { once: true })
  })
}

interface Read {
  signal?: AbortSignal
  timeout_ms?: number
  key?: unknown
  dry_run?: unknown
}

/** The options in the core's words. One that is misspelled would be a purchase without its key, so it is refused. */
function read(operation: string, options: unknown): Read {
  const problems: Problem[] = []
  const wrong = (name: string, code: Problem['code'], message: string, allowed: string[] = []): void => {
    problems.push({ path: name === '' ? 'options' : `options.${name}`, code, message, allowed })
  }
  const known = OPERATIONS[operation]!.paid ? ['signal', 'timeoutMs', 'key', 'dryRun'] : ['signal', 'timeoutMs']
  const given: Read = {}
  if (!isObject(options)) wrong('', 'invalid', 'an object is wanted here')
  for (const [name, value] of isObject(options) ? Object.entries(options) : []) {
    if (value === undefined) continue
    if (!known.includes(name)) wrong(name, 'unknown', `there is no such option; there are ${known.join(', ')}`, known)
    else if (name === 'signal' && value instanceof AbortSignal) given.signal = value
    else if (name === 'signal') wrong(name, 'invalid', 'an AbortSignal is wanted here')
    else if (name === 'timeoutMs' && isTime(value)) given.timeout_ms = Math.ceil(value)
    else if (name === 'timeoutMs') wrong(name, 'out_of_range', 'a number of milliseconds above 0 is wanted here')
    else if (name === 'key' && typeof value === 'string') given.key = value
    else if (name === 'key') wrong(name, 'invalid', 'a text is wanted here')
    else if (typeof value === 'boolean') given.dry_run = value
    else wrong(name, 'invalid', 'true or false is wanted here')
  }
  if (problems.length > 0) throw invalid(operation, problems)
  return given
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && value > 0 && value < 1e12
}

/** The door, unless it was closed. */
export function unlessClosed(door: Door | undefined): Door {
  if (door !== undefined) return door
  throw fromFault({ code: 'config', message: 'the client is closed; make another one with connect()' })
}
