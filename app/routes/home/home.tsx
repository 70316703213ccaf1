import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { openCalls, openVotes } from '#app/domain/ballots/index.ts'
import { dossierCards } from '#app/domain/dossiers/index.ts'
import { openCampaigns } from '#app/domain/funding/index.ts'
import { followed, latestAnswers, saidAndChanged } from '#app/domain/overview/index.ts'
import { questionCounts, questionList } from '#app/domain/participation/index.ts'
import { type ProjectFilters, projectCards } from '#app/domain/projects/index.ts'
import { proposalCards } from '#app/domain/proposals/index.ts'
import { civilDay } from '#app/lib/days/civil-day.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { Hero } from '#app/ui/drawings/hero.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { SearchField } from '#app/ui/forms/search-field.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { shownMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { visit } from '#app/web/visit.ts'
import { whoReads } from '#app/web/visitor/reader.ts'
import { bandFor } from '../station/infos/parts/band.server.ts'
import { InfoBand } from '../station/infos/parts/info-band.tsx'
import { Changed } from './parts/changed.tsx'
import { Follows } from './parts/follows.tsx'
import { type Asking, type Moved, Moves, type Sought } from './parts/moves.tsx'
import { type Answered, Owed, type Owing } from './parts/owed.tsx'
import { type Calling, type Closing, Say, type Supported, type Voting } from './parts/say.tsx'

const all: ProjectFilters = { words: [] }

/** What happens now, each part in one query, all at once. */
export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const { db, viewer, locale, t, frame } = visited
  const { settings, now } = await frame()
  const [
    votes,
    calls,
    band,
    closing,
    proposals,
    moved,
    dossiers,
    campaigns,
    owed,
    counts,
    answers,
    changes,
    follows,
  ] = await Promise.all([
    openVotes(db, viewer?.id ?? null),
    openCalls(db),
    bandFor(visited, whoReads(args, visited)),
    projectCards(db, { locale, filters: { ...all, can: 'opinion' }, sort: 'closing', size: 3 }),
    proposalCards(db, { filters: { state: 'open' }, day: civilDay(now), size: 1 }),
    projectCards(db, { locale, sort: 'moved', size: 6 }),
    dossierCards(db, { locale, size: 1 }),
    openCampaigns(db, locale, 2),
    questionList(db, locale, { list: 'waiting', size: 2 }),
    questionCounts(db),
    latestAnswers(db, locale, 1),
    saidAndChanged(db, locale),
    viewer ? followed(db, viewer.id, locale) : null,
  ])
  const shown = new Set(closing.cards.map(({ id }) => id))
  return {
    title: t.home.title(settings.communeName),
    now,
    band,
    viewer: viewer && {
      name: viewer.official?.name ?? viewer.displayName,
      desk: viewer.heldRoles.length > 0,
    },
    follows,
    votes: votes.map(inShort.voting),
    calls: calls.map(inShort.calling),
    closing: closing.cards.map(inShort.closing),
    proposals: proposals.cards.map(inShort.supported),
    moved: moved.cards
      .filter(({ id }) => !shown.has(id))
      .slice(0, 2)
      .map(inShort.moved),
    dossiers: dossiers.cards.map(inShort.sought),
    campaigns: campaigns.map(inShort.asking),
    owed: { ...counts, questions: owed.questions.map(inShort.owing) },
    answers: answers.map(inShort.answered),
    changes: changes.slice(0, 2),
  }
}

/** Of each thing what its row says. */
const inShort = {
  voting: ({ kind, slug, secret, titles, closesOn, voted }: Voting): Voting => ({
    kind,
    slug,
    secret,
    titles,
    closesOn,
    voted,
  }),
  calling: ({ slug, titles, ideasUntil }: Calling): Calling => ({ slug, titles, ideasUntil }),
  closing: ({ slug, lang, title, can }: Closing): Closing => ({ slug, lang, title, can }),
  supported: ({ slug, lang, title, weighty, threshold }: Supported): Supported => ({
    ...{ slug, lang, title, weighty, threshold },
  }),
  moved: ({ slug, lang, title, phase, milestone }: Moved): Moved => ({ slug, lang, title, phase, milestone }),
  sought: ({ slug, lang, title, state, asked }: Sought): Sought => ({ slug, lang, title, state, asked }),
  asking: ({ slug, lang, title, goal, promised, deadlineAt, now }: Asking): Asking => ({
    ...{ slug, lang, title, goal, promised, deadlineAt, now },
  }),
  owing: ({ id, lang, title, at, dueOn, answeredAt, official: { name } }: Owing): Owing => ({
    ...{ id, lang, title, at, dueOn, answeredAt, official: { name } },
  }),
  answered: ({ id, subject, contribution, at, official: { name } }: Answered): Answered => ({
    ...{ id, subject, contribution, at, official: { name } },
  }),
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  shownMeta(data ? pageTitle(data.title) : 'Cordée')

export default function Home() {
  const {
    title,
    now,
    band,
    viewer,
    follows,
    votes,
    calls,
    closing,
    proposals,
    moved,
    dossiers,
    campaigns,
    owed,
    answers,
    changes,
  } = useLoaderData<typeof loader>()
  const { t, paths } = useLanguage()
  const words = t.home
  const nothing = closing.length === 0 && moved.length === 0
  return (
    <>
      <Hero title={title} lead={<p>{words.lead}</p>} seed="accueil" actions={<Search />} />
      <Wrap className="home">
        <InfoBand of={band} />
        {viewer && follows ? <Follows viewer={viewer} follows={follows} /> : null}
        <Say votes={votes} calls={calls} closing={closing} proposals={proposals} />
        <Changed changes={changes} />
        <Owed owed={owed} answers={answers} now={now} />
        <Moves asking={campaigns} moved={moved} sought={dossiers} />
        {nothing ? (
          <Empty
            seed="accueil-vide"
            title={words.nothing.title}
            actions={<LinkButton href={paths.officials}>{words.nothing.ask}</LinkButton>}
          >
            {words.nothing.body}
          </Empty>
        ) : null}
      </Wrap>
    </>
  )
}

function Search() {
  const { t, paths } = useLanguage()
  return (
    <form method="get" action={paths.search()} className="w-full max-w-[34rem]">
      <SearchField label={t.home.search} hint={t.home.searchHint} />
    </form>
  )
}
