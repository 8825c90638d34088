/** The words that the generated table is written in. */

/** What a value is, as far as it is spelled otherwise in documents than in JavaScript. */
export type Kind =
  | { is: 'plain' | 'moment' | 'path' | 'message' | 'condition' }
  | { is: 'list' | 'map'; of: Kind }
  | { is: 'named'; name: string }
  | { is: 'either'; kinds: readonly Kind[] }

/** A member: its name in documents, its kind, and what its absence from an answer stands for. */
export type Member = readonly [wire: string, kind: Kind, absent?: false | readonly never[] | Record<string, never>]

/** What a named type is made of. Where `shown` is there, a console shows no other members. */
export type Shape = { fields: Record<string, Member>; shown?: readonly string[] } | { stands: Kind }

/** An operation: the names of its types, and whether it spends money. */
export interface Operation {
  input: string
  output: string
  paid?: true
}

/** The same in documents and in JavaScript. */
export const PLAIN: Kind = { is: 'plain' }
/** A `Date` here, a text there. */
export const MOMENT: Kind = { is: 'moment' }
/** A text that names a field of a call. */
export const PATH: Kind = { is: 'path' }
/** A text for a person that speaks of such fields. */
export const MESSAGE: Kind = { is: 'message' }
/** A tree of conditions on fields of a call. */
export const CONDITION: Kind = { is: 'condition' }

/** Values one after the other. */
export function list(of: Kind): Kind {
  return { is: 'list', of }
}

/** Values under names of the caller's or the registrar's own, which stay as they are. */
export function map(of: Kind): Kind {
  return { is: 'map', of }
}

/** A type with a name. */
export function named(name: string): Kind {
  return { is: 'named', name }
}

/** One kind or another. They can be told apart: a text, an object, a list. */
export function either(...kinds: readonly Kind[]): Kind {
  return { is: 'either', kinds }
}
