import type { ReactNode } from 'react'
import type { ListView } from '#app/lib/addresses/list-view.ts'
import { LinkButton } from './button.tsx'
import { Empty } from './empty.tsx'
import { Wrap } from './frame/page.tsx'
import { PageHeading } from './frame/page-heading.tsx'
import { Views } from './list-rows.tsx'
import { Pagination } from './pagination.tsx'

type Words = {
  title: string
  lead: string
  count: (found: number) => string
  empty: string
  emptyBody: string
  nothing: string
  nothingBody: string
  pastEnd: string
  clear: string
}

/**
 * A public list: its filters, how many it found, a page of them. Where there are none it says which of three things
 * is so: nothing was ever published, nothing answers what was asked, or the page lies past the end.
 */
export function CountedList({
  words,
  seed,
  filters,
  total,
  narrowed,
  views,
  all,
  previous,
  next,
  whenEmpty,
  children,
  after,
}: {
  words: Words
  seed: string
  filters: ReactNode
  /** How many answer what was asked, on all pages. */
  total: number
  /** Whether anything was asked. */
  narrowed: boolean
  /** How it is drawn, and its address drawn in another way; left out where there is one way. */
  views?: { view: ListView; href: (view: ListView) => string }
  /** The address of the list when nothing is asked. */
  all: string
  previous: string | null
  next: string | null
  /** What one can do where nothing was ever published. */
  whenEmpty?: ReactNode
  /** The cards of this page; null where it has none. */
  children: ReactNode | null
  after?: ReactNode
}) {
  return (
    <>
      <PageHeading title={words.title} lead={words.lead} seed={seed} />
      <Wrap>
        {filters}
        <div className="mb-4 flex flex-wrap items-center justify-between gap-x-6">
          <h2 className="text-lg" id="resultats">
            {words.count(total)}
          </h2>
          {views && children ? <Views {...views} /> : null}
        </div>
        {children ?? nothing()}
        <Pagination previous={previous} next={next} />
        {after}
      </Wrap>
    </>
  )

  function nothing() {
    if (!narrowed && total === 0)
      return (
        <Empty seed={`${seed}-vide`} title={words.empty} level="h3" actions={whenEmpty}>
          {words.emptyBody}
        </Empty>
      )
    return (
      <Empty
        seed={`${seed}-rien`}
        level="h3"
        title={total > 0 ? words.pastEnd : words.nothing}
        actions={<LinkButton href={all}>{words.clear}</LinkButton>}
      >
        {total > 0 ? null : words.nothingBody}
      </Empty>
    )
  }
}
