import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { markPaper, onRollNamed, onRollOf, PaperMark } from '#app/domain/ballots/index.ts'
import { inLanguage } from '#app/lib/texts/in-language.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { Notice } from '#app/ui/notice.tsx'
import { perform } from '#app/web/perform.ts'
import { Refused } from '../../proposals/parts/refused.tsx'
import { PersonSearch } from '../people/parts/person-search.tsx'
import { GiveForm } from './parts/give-form.tsx'
import { paperHere } from './parts/paper-here.server.ts'

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i

export async function loader(args: LoaderFunctionArgs) {
  const { visited, vote } = await paperHere(args, 'ballot.mark-paper')
  const { instance, url, viewer, t } = visited
  const asked = (url.searchParams.get('q') ?? '').slice(0, 200)
  const chosen = url.searchParams.get('personne') ?? ''
  const { id, kind, slug, titles, state, inTime, keyLost, minAge, places, dueOn, groups } = vote
  return {
    vote: { kind, slug, titles, minAge, places, dueOn, letters: groups.map(({ letter }) => letter) },
    open: state === 'open' && inTime && !keyLost,
    over: state === 'closed' || state === 'counted',
    asked,
    found: asked ? await onRollNamed(instance.db, id, asked) : null,
    // Whether she has voted is told when a ballot is asked for, not before.
    chosen: uuid.test(chosen) ? await onRollOf(instance.db, id, chosen) : null,
    me: viewer.id,
    title: pageTitle(t.paperDesk.title),
  }
}

export const meta = titleMeta

export const action = (args: ActionFunctionArgs) => {
  const slug = args.params.slug ?? ''
  return perform(args, {
    right: 'ballot.mark-paper',
    schema: PaperMark,
    limit: 'small',
    deed: (act, input) => markPaper(act, { slug, ...input }),
    done: ({ name, letter }, { t, paths }) => ({
      to: paths.deskPaper(slug).give(),
      say: {
        text: t.paperDesk.marked(name, letter),
        next: { label: t.paperDesk.printed(letter), to: paths.deskPaper(slug).ballot({ groupe: letter }) },
      },
    }),
  })
}

/** The desk gives ballots on paper: whoever stands there is found on the roll, marked, and handed one. */
export default function GivePaper() {
  const { vote, open, over, asked, found, chosen, me } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t, say, paths, locale } = useDeskLanguage()
  const words = t.paperDesk
  const to = paths.deskPaper(vote.slug)
  const back = vote.kind === 'budget' ? paths.budget(vote.slug).show : paths.consultation(vote.slug).show
  return (
    <>
      <PageHeading
        title={words.title}
        lead={words.lead}
        breadcrumbs={[{ label: inLanguage(vote.titles, locale), href: back }]}
        actions={over ? <a href={to.count}>{words.count}</a> : undefined}
      />
      <Wrap className="grid max-w-[72ch] gap-8">
        <Refused by={lastResult} />
        <p className="text-second">
          {inLanguage(vote.places, locale)} {words.dueOn(say.day(vote.dueOn))}
        </p>
        {open ? (
          <>
            {chosen ? <GiveForm of={chosen} vote={vote} /> : null}
            <PersonSearch
              action={to.give()}
              title={words.find}
              asked={asked}
              found={found}
              act={(person) => {
                const letter = found?.find(({ id }) => id === person.id)?.letter
                if (person.id === me) return <span className="text-sm">{words.yourself}</span>
                if (!letter) return <span className="text-sm">{words.notOnRoll}</span>
                return (
                  <a
                    href={to.give({ q: asked, personne: person.id })}
                    aria-label={words.chooseFor(person.name)}
                  >
                    {words.choose}
                  </a>
                )
              }}
            />
          </>
        ) : (
          <Notice>{words.closedNow}</Notice>
        )}
        <section aria-labelledby="imprimer" className="grid gap-2">
          <h2 id="imprimer">{words.print}</h2>
          <p className="text-second">{words.printLead}</p>
          <ul className="grid gap-1">
            {vote.letters.map((letter) => (
              <li key={letter}>
                <a href={to.ballot({ groupe: letter })}>{words.printed(letter)}</a>
              </li>
            ))}
          </ul>
        </section>
      </Wrap>
    </>
  )
}
