import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { phases, projectBoard } from '#app/domain/projects/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { Empty } from '#app/ui/empty.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { visitAs } from '#app/web/visit.ts'
import { BoardCard } from './parts/board-card.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { db, t, frame } = await visitAs(args, 'desk.visit')
  const [cards, { now }] = await Promise.all([projectBoard(db), frame()])
  const columns = phases.map((phase) => ({ phase, cards: cards.filter((card) => card.phase === phase) }))
  return { columns, now, title: pageTitle(t.projectsDesk.board.title) }
}

export const meta = titleMeta

/** Every public project under its phase: who is late, what is missing, and the way on. Empty phases are only named. */
export default function Board() {
  const { columns, now } = useLoaderData<typeof loader>()
  const { t, say } = useLanguage()
  const words = t.projectsDesk.board
  const filled = columns.filter(({ cards }) => cards.length > 0)
  const empty = columns.filter(({ cards }) => cards.length === 0)
  return (
    <>
      <PageHeading title={words.title} lead={words.lead} seed="tableau" />
      <Wrap>
        {filled.length === 0 ? (
          <Empty seed="tableau-vide" title={words.none}>
            {words.noneBody}
          </Empty>
        ) : (
          <>
            <div className="grid items-start gap-8 sm:grid-cols-2 lg:grid-cols-3">
              {filled.map(({ phase, cards }) => (
                <section key={phase} aria-labelledby={`phase-${phase}`}>
                  <h2 id={`phase-${phase}`} className="mb-3 text-lg">
                    {t.projects.phases[phase]}{' '}
                    <small className="text-sm text-muted">{words.count(cards.length)}</small>
                  </h2>
                  <ul className="grid gap-4">
                    {cards.map((card) => (
                      <BoardCard key={card.slug} card={card} now={now} />
                    ))}
                  </ul>
                </section>
              ))}
            </div>
            {empty.length > 0 ? (
              <p className="mt-10 text-sm text-second">
                {words.emptyPhases(say.list(empty.map(({ phase }) => t.projects.phases[phase])))}
              </p>
            ) : null}
          </>
        )}
      </Wrap>
    </>
  )
}
