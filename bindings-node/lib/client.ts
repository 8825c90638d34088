/** One account at a registrar. */

import { Operations } from './areas.js'
import { Caller } from './calls.js'
import type { Door } from './native.js'

/** Node has had this symbol since 20.5; before that nobody can ask for it. */
const asyncDispose: typeof Symbol.asyncDispose = Symbol.asyncDispose ?? Symbol.for('Symbol.asyncDispose')

/** An account at a registrar. `connect` and `Host.account` make it. Any number of calls may be open at once. */
export class Client extends Operations {
  readonly #caller: Caller

  /** @internal */
  constructor(door: Door, account?: string) {
    const caller = new Caller(door, account)
    super(caller)
    this.#caller = caller
  }

  /** Lets go of the account. Calls that are open go on to their ends. */
  close(): void {
    this.#caller.close()
  }

  /** The same, for `await using`. */
  async [asyncDispose](): Promise<void> {
    this.close()
  }
}
