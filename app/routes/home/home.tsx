import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { openVotes } from '#app/domain/ballots/index.ts'
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
import { useLanguage } from '#app/ui/language.tsx'
import { visit } from '#app/web/visit.ts'
import { whoReads } from '#app/web/visitor/reader.ts'
import { bandFor } from '../station/infos/parts/band.server.ts'
import { InfoBand } from '../station/infos/parts/info-band.tsx'
import { Answers } from './parts/answers.tsx'
import { Campaigns } from './parts/campaigns.tsx'
import { Changed } from './parts/changed.tsx'
import { Doors } from './parts/doors.tsx'
import { Dossiers } from './parts/dossiers.tsx'
import { Follows } from './parts/follows.tsx'
import { Owed } from './parts/owed.tsx'
import { Projects } from './parts/projects.tsx'
import { Proposals } from './parts/proposals.tsx'
import { Votes } from './parts/votes.tsx'

const all: ProjectFilters = { words: [] }

/** What happens now, each part in one query, all at once. */
export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const { db, viewer, locale, t, frame } = visited
  const { settings, now } = await frame()
  const [
    votes,
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
    bandFor(visited, whoReads(args, visited)),
    projectCards(db, { locale, filters: { ...all, can: 'opinion' }, sort: 'closing', size: 3 }),
    proposalCards(db, { filters: { state: 'open' }, day: civilDay(now), size: 3 }),
    projectCards(db, { locale, sort: 'moved', size: 6 }),
    dossierCards(db, { locale, size: 3 }),
    openCampaigns(db, locale, 2),
    questionList(db, locale, { list: 'waiting', size: 3 }),
    questionCounts(db),
    latestAnswers(db, locale),
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
    votes,
    closing: closing.cards,
    proposals: proposals.cards,
    moved: moved.cards.filter(({ id }) => !shown.has(id)).slice(0, 3),
    dossiers: dossiers.cards.map(({ summary: _, ...card }) => card),
    campaigns,
    owed: { ...counts, questions: owed.questions },
    answers,
    changes,
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? pageTitle(data.title) : 'Cordée' },
]

export default function Home() {
  const {
    title,
    now,
    band,
    viewer,
    follows,
    votes,
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
      <Wrap className="grid gap-16">
        <InfoBand of={band} />
        <Doors />
        {viewer && follows ? <Follows viewer={viewer} follows={follows} /> : null}
        <Votes cards={votes} />
        <Projects
          id="avis"
          title={words.closing.title}
          lead={words.closing.lead}
          cards={closing}
          more={{ href: paths.projects({ agir: 'avis' }), label: words.closing.all }}
        />
        <Proposals cards={proposals} />
        <Campaigns cards={campaigns} />
        {owed.waiting > 0 ? <Owed owed={owed} now={now} /> : null}
        <Projects
          id="mouvement"
          title={words.moved.title}
          cards={moved}
          more={{ href: paths.projects(), label: words.moved.all }}
        />
        <Dossiers cards={dossiers} />
        {nothing ? (
          <Empty
            seed="accueil-vide"
            title={words.nothing.title}
            actions={<LinkButton href={paths.officials}>{words.nothing.ask}</LinkButton>}
          >
            {words.nothing.body}
          </Empty>
        ) : null}
        <Answers answers={answers} />
        <Changed changes={changes} />
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
