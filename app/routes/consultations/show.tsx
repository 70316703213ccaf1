import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { wordsOf } from '#app/domain/ballots/index.ts'
import { subjectPlace } from '#app/lib/addresses/subject-kinds.ts'
import { inLanguage } from '#app/lib/texts/in-language.ts'
import { shownMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { visit } from '#app/web/visit.ts'
import { Doors } from '../subjects/parts/doors.tsx'
import { firstPageOf } from '../subjects/parts/first-page.server.ts'
import { SubjectFrame } from '../subjects/parts/subject-frame.tsx'
import { After } from './parts/after.tsx'
import { consultationHere } from './parts/here.server.ts'
import { Result } from './parts/result.tsx'
import { Rules } from './parts/rules.tsx'
import { StateBadge } from './parts/state-badge.tsx'
import { VoteBox } from './parts/vote-box.tsx'
import { mayVote } from './parts/vote-now.tsx'
import { Words } from './parts/words.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const { packs: _, boxKey: __, now: ___, ...consultation } = await consultationHere(visited, args.params)
  const asksWords = consultation.questions.some(({ kind }) => kind === 'words')
  const [{ settings }, first, own] = await Promise.all([
    visited.frame(),
    firstPageOf(visited, subjectPlace('consultation', consultation.slug), consultation.id),
    asksWords && visited.viewer ? wordsOf(visited.db, consultation.id, visited.viewer.id) : [],
  ])
  return {
    consultation,
    first,
    own,
    asksWords,
    signedIn: visited.viewer !== null,
    commune: settings.communeName,
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? shownMeta(`${data.first.frame.title} — ${data.commune}`) : []

/** A consultation as everybody reads it: what it asks, who may vote, and what came of it. */
export default function ShowConsultation() {
  const { consultation: of, first, own, asksWords, signedIn } = useLoaderData<typeof loader>()
  const { t, paths, locale } = useLanguage()
  return (
    <SubjectFrame
      frame={first.frame}
      tab="itself"
      lead={<span lang={of.summaries[locale] ? locale : 'fr'}>{inLanguage(of.summaries, locale)}</span>}
      stands={<StateBadge state={of.state} />}
      acts={<VoteBox of={of} signedIn={signedIn} />}
      first={
        mayVote(of, signedIn)
          ? {
              href: paths.consultation(of.slug).ballot,
              label: of.secret ? t.voteNames.vote : t.voteNames.answer,
            }
          : undefined
      }
      beneath={<Doors {...first} />}
    >
      <div className="grid gap-10">
        <After of={of} />
        <Result of={of} />
        {asksWords ? <Words slug={of.slug} own={own} /> : null}
        <section aria-labelledby="dossier" className="grid gap-3">
          <h2 id="dossier">{t.votes.show.pack}</h2>
          {/* Sanitised when it was written. */}
          <div
            className="prose"
            lang={of.packHtmls[locale] ? locale : 'fr'}
            dangerouslySetInnerHTML={{ __html: inLanguage(of.packHtmls, locale) }}
          />
        </section>
        <Rules of={of} />
      </div>
    </SubjectFrame>
  )
}
