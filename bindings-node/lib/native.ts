/** The native part, loaded with the first account that is opened. */

/** The accounts of a configuration. */
export interface Door {
  accounts(): string[]
  providers(): string
}

/** A call that runs. */
export interface Pending {
  /** Ends a free call; lets a purchase go on alone. Gives the document for the ended wait. */
  cancel(): string
}

/** The way back to this event loop. */
export interface Line {
  hold(): void
  rest(): void
  submit(door: Door, document: string, number: number): Pending
}

/** What the native part has. */
export interface Native {
  Line: new (settle: (number: number, end: string) => void) => Line
  /** Opens accounts, or gives the document that says why not. */
  open(config: string): Door | string
  providers(): string
  leave(milliseconds: number): void
}

let loaded: Native | undefined

/** The native part. */
export function native(): Native {
  // `require` stays where it is, so that programs that gather a package into one file see it.
  loaded ??= require('../anyregistrar.node') as Native
  return loaded
}
