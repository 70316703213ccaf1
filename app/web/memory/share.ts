/**
 * What is kept: how many bytes, and until when (by the clock that never jumps). `missing` says that there is no such page:
 * anybody may think of addresses.
 */
export type Sized = { bytes: number; until: number; missing?: boolean }

/** So many bytes of memory: whatever was asked for longest ago makes room. */
export class Share<Page extends Sized> {
  private readonly pages = new Map<string, Page>()
  private taken = 0

  constructor(private readonly most: number) {}

  find(name: string, now: number): Page | null {
    const page = this.pages.get(name)
    if (!page) return null
    this.drop(name, page)
    if (page.until <= now) return null
    this.pages.set(name, page)
    this.taken += page.bytes
    return page
  }

  put(name: string, page: Page): void {
    const before = this.pages.get(name)
    if (before) this.drop(name, before)
    this.pages.set(name, page)
    this.taken += page.bytes
    this.makeRoom()
  }

  /** A page that is kept came to hold so many more. */
  grow(name: string, page: Page, bytes: number): void {
    if (this.pages.get(name) !== page) return
    page.bytes += bytes
    this.taken += bytes
    this.makeRoom()
  }

  empty(): void {
    this.pages.clear()
    this.taken = 0
  }

  get bytes(): number {
    return this.taken
  }

  private makeRoom() {
    for (const [name, page] of this.pages) {
      if (this.taken <= this.most) return
      this.drop(name, page)
    }
  }

  private drop(name: string, page: Page) {
    this.pages.delete(name)
    this.taken -= page.bytes
  }
}
