/** Lists that go on from page to page. */

import type { UnreadDomain } from './types.js'

/** A list that is read page by page, as it is iterated. Each `for await` begins anew. */
export class Listing<Item, Page> implements AsyncIterable<Item> {
  readonly #read: (after: string | null | undefined) => Promise<Page>
  readonly #after: string | null | undefined
  readonly #items: (page: Page) => readonly Item[]
  readonly #next: (page: Page) => string | null | undefined
  readonly #unread: (page: Page) => readonly UnreadDomain[]
  #failed: UnreadDomain[] = []

  constructor(
    read: (after: string | null | undefined) => Promise<Page>,
    after: string | null | undefined,
    items: (page: Page) => readonly Item[],
    next: (page: Page) => string | null | undefined,
    unread: (page: Page) => readonly UnreadDomain[] = () => [],
  ) {
    this.#read = read
    this.#after = after
    this.#items = items
    this.#next = next
    this.#unread = unread
  }

  /** What could not be read, and so was missing among the items, on the pages that the latest look has read. */
  get failed(): readonly UnreadDomain[] {
    return this.#failed
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.pages()) yield* this.#items(page)
  }

  /** The pages themselves. */
  async *pages(): AsyncGenerator<Page, void, undefined> {
    const failed: UnreadDomain[] = []
    this.#failed = failed
    let after = this.#after
    do {
      const page = await this.#read(after)
      for (const one of this.#unread(page)) failed.push(one)
      yield page
      after = this.#next(page)
    } while (after !== undefined && after !== null)
  }
}
