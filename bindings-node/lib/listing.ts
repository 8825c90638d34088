/** Lists that go on from page to page. */

/** A list that is read page by page, as it is iterated. Each `for await` begins anew. */
export class Listing<Item, Page> implements AsyncIterable<Item> {
  readonly #read: (after: string | null | undefined) => Promise<Page>
  readonly #after: string | null | undefined
  readonly #items: (page: Page) => readonly Item[]
  readonly #next: (page: Page) => string | null | undefined

  constructor(
    read: (after: string | null | undefined) => Promise<Page>,
    after: string | null | undefined,
    items: (page: Page) => readonly Item[],
    next: (page: Page) => string | null | undefined,
  ) {
    this.#read = read
    this.#after = after
    this.#items = items
    this.#next = next
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.pages()) yield* this.#items(page)
  }

  /** The pages themselves. */
  async *pages(): AsyncGenerator<Page, void, undefined> {
    let after = this.#after
    do {
      const page = await this.#read(after)
      yield page
      after = this.#next(page)
    } while (after !== undefined && after !== null)
  }
}
