/** Calls that are open in this event loop. */

import { isMainThread } from 'node:worker_threads'
import { type Door, type Line, type Pending, native } from './native.js'

/** Purchases under way at exit get this long to end; what is left then stays on record. */
const LEAVING_MS = 5000

/** A call that was started. */
export interface Started {
  /** Ends the wait, and gives the document that says what is known of the order. */
  stop(): string
}

let line: Line | undefined
let last = 0
const open = new Map<number, (end: string) => void>()

/** Starts a call; `settle` gets its end. An open call keeps the loop alive. */
export function start(door: Door, document: string, settle: (end: string) => void): Started {
  line ??= opened()
  const number = next()
  const pending: Pending = line.submit(door, document, number)
  if (open.size === 0) line.hold()
  open.set(number, settle)
  return {
    stop() {
      close(number)
      return pending.cancel()
    },
  }
}

function opened(): Line {
  // A worker's end is not the end of the process: its purchases go on.
  if (isMainThread) process.once('exit', () => native().leave(LEAVING_MS))
  return new (native().Line)((number, end) => {
    const settle = open.get(number)
    close(number)
    settle?.(end)
  })
}

function close(number: number): void {
  if (open.delete(number) && open.size === 0) line?.rest()
}

function next(): number {
  do last = (last + 1) % 2 ** 32
  while (open.has(last))
  return last
}
