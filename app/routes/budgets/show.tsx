import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ideasOf } from '#app/domain/ballots/index.ts'
import { subjectPlace } from '#app/lib/addresses/subject-kinds.ts'
import { inLanguage } from '#app/lib/texts/in-language.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { Fold } from '#app/ui/fold.tsx'
import { shownMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { visit } from '#app/web/visit.ts'
import { After } from '../consultations/parts/after.tsx'
import { mayVote } from '../consultations/parts/vote-now.tsx'
import { Doors } from '../subjects/parts/doors.tsx'
import { firstPageOf } from '../subjects/parts/first-page.server.ts'
import { SubjectFrame } from '../subjects/parts/subject-frame.tsx'
import { BudgetActs } from './parts/acts.tsx'
import { budgetHere } from './parts/here.server.ts'
import { IdeaCard } from './parts/idea-card.tsx'
import { BudgetRules } from './parts/rules.tsx'
import { stateShown } from './parts/shown.ts'
import { StateBadge } from './parts/state-badge.tsx'
import { Steps } from './parts/steps.tsx'

/** Ideas that its first page shows; all of them have their own. */
const mostIdeas = 2

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const {
    packs: _,
    boxKey: __,
    now: ___,
    questions: ____,
    ...budget
  } = await budgetHere(visited, args.params)
  const [{ settings }, page, ideas] = await Promise.all([
    visited.frame(),
    firstPageOf(visited, subjectPlace('budget', budget.slug), budget.id),
    ideasOf(visited.db, budget.id, visited.locale),
  ])
  const won = new Set(budget.rules.outcome?.order)
  const winners = ideas.filter(({ number }) => number !== null && won.has(number))
  return {
    budget,
    page,
    many: ideas.length,
    ideas: won.size > 0 ? winners : ideas.slice(0, mostIdeas),
    signedIn: visited.viewer !== null,
    commune: settings.communeName,
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? shownMeta(`${data.page.frame.title} — ${data.commune}`) : []

/** A participatory budget as everybody reads it: the sum, where it stands, its ideas, and what became of the winners. */
export default function ShowBudget() {
  const { budget: of, page, ideas, many, signedIn } = useLoaderData<typeof loader>()
  const { t, say, paths, locale } = useLanguage()
  const words = t.budgets.show
  const counted = of.rules.outcome !== null
  const to = paths.budget(of.slug)
  const first = () => {
    if (of.rules.takesIdeas) return { href: to.propose, label: words.propose }
    return mayVote(of, signedIn) ? { href: to.ballot, label: t.voteNames.vote } : undefined
  }
  return (
    <SubjectFrame
      frame={page.frame}
      tab="itself"
      lead={<span lang={of.summaries[locale] ? locale : 'fr'}>{inLanguage(of.summaries, locale)}</span>}
      stands={<StateBadge state={stateShown(of)} />}
      acts={<BudgetActs of={of} signedIn={signedIn} />}
      first={first()}
      beneath={<Doors {...page} />}
    >
      <div className="grid gap-10">
        <p className="text-lg">
          {words.sum}
          {say.colon}
          <b>{say.money(of.rules.amount)}</b>
        </p>
        {counted || of.state !== 'counted' ? <After of={of} /> : null}
        {of.state === 'counted' ? (
          <p>
            <LinkButton href={to.result}>{words.toResult}</LinkButton>
          </p>
        ) : null}
        <section aria-labelledby="idees" className="grid gap-3">
          <h2 id="idees">{counted ? words.winners : words.ideas}</h2>
          {many === 0 ? <p>{words.noIdea}</p> : null}
          <div className="cards">
            {ideas.map((idea) => (
              <IdeaCard key={idea.id} of={idea} won={counted} />
            ))}
          </div>
          {many > 0 ? (
            <p>
              <a href={to.ideas()}>{`${words.allIdeas} (${many})`}</a>
            </p>
          ) : null}
        </section>
        <Steps of={of} />
        <Fold title={words.pack} id="dossier">
          {/* Sanitised when it was written. */}
          <div
            className="prose"
            lang={of.packHtmls[locale] ? locale : 'fr'}
            dangerouslySetInnerHTML={{ __html: inLanguage(of.packHtmls, locale) }}
          />
        </Fold>
        <BudgetRules of={of} />
      </div>
    </SubjectFrame>
  )
}
