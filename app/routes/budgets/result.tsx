import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ideasOf } from '#app/domain/ballots/index.ts'
import { inLanguage } from '#app/lib/texts/in-language.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { notFound } from '#app/web/refused.ts'
import { visit } from '#app/web/visit.ts'
import { BesideGreedy, WinnersEach } from './parts/beside.tsx'
import { sessionOnDevice } from './parts/device.server.ts'
import { budgetHere } from './parts/here.server.ts'
import { IdeaWays } from './parts/idea-ways.tsx'
import { Losers } from './parts/losers.tsx'
import { MyBallot } from './parts/my-ballot.tsx'
import { RoundsDrawn } from './parts/rounds-drawn.tsx'
import { Turnout } from './parts/turnout.tsx'
import { VotesAlone } from './parts/votes-alone.tsx'
import { Winners } from './parts/winners.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const { id, slug, titles, rules, result, drawName, drawResult, state, reportSha256 } = await budgetHere(
    visited,
    args.params,
  )
  if (state !== 'counted' || !result) notFound(visited)
  const ideas = await ideasOf(visited.db, id, visited.locale)
  const { form, points, outcome, progress, amount, tied } = rules
  return {
    ...{ id, slug, titles, result, drawResult, reportSha256, session: sessionOnDevice(visited) },
    rules: { form, points, outcome, progress, amount },
    waitsFor: outcome || !tied || drawResult ? null : drawName,
    names: Object.fromEntries(
      ideas.flatMap(({ number, title, lang }) => (number === null ? [] : [[number, { title, lang }]])),
    ) as Record<number, { title: string; lang: string }>,
    title: pageTitle(visited.t.budgets.result.title),
  }
}

export const meta = titleMeta

/** Who won and why: the engine's own explanation, in words and drawn, and all that counts it again. */
export default function BudgetResultPage() {
  const { id, slug, titles, rules, result, waitsFor, drawResult, names, reportSha256, session } =
    useLoaderData<typeof loader>()
  const { t, paths, locale } = useLanguage()
  const words = t.budgets.result
  const to = paths.budget(slug)
  const { outcome } = rules
  const nameOf = (number: number) => names[number]?.title || `n° ${number}`
  return (
    <>
      <PageHeading
        title={words.title}
        lead={words.lead}
        seed={slug}
        breadcrumbs={[
          { label: t.budgets.list.title, href: paths.budgets },
          { label: inLanguage(titles, locale), href: to.show },
        ]}
      />
      <Wrap className="grid max-w-[84ch] gap-10">
        <Turnout rules={rules} result={result} drawResult={drawResult} />
        {outcome ? (
          <>
            <Winners outcome={outcome} points={rules.form === 'points'} nameOf={nameOf} />
            {rules.form === 'points' ? null : <RoundsDrawn outcome={outcome} nameOf={nameOf} />}
            <Losers outcome={outcome} nameOf={nameOf} />
            <BesideGreedy outcome={outcome} points={rules.form === 'points'} nameOf={nameOf} />
            <IdeaWays result={result} nameOf={nameOf} />
            <WinnersEach outcome={outcome} />
            <MyBallot
              session={session}
              id={id}
              outcome={outcome}
              points={rules.form === 'points' ? rules.points : null}
              nameOf={nameOf}
            />
            <section aria-labelledby="fichiers" className="grid gap-2">
              <h2 id="fichiers">{words.files}</h2>
              <ul className="grid gap-1">
                {reportSha256 ? (
                  <li>
                    <a href={to.report}>{words.report}</a>
                    <span className="block break-all text-sm text-second">
                      {words.fingerprint(reportSha256)}
                    </span>
                  </li>
                ) : null}
                <li>
                  <a href={to.resultSheet} download>
                    {words.resultSheet}
                  </a>
                </li>
                <li>
                  <a href={to.pabulib} download>
                    {words.pabulib}
                  </a>
                </li>
                <li>
                  <a href={to.sheet} download>
                    {words.sheet}
                  </a>
                </li>
              </ul>
              <p className="text-sm text-second">{words.recount}</p>
            </section>
          </>
        ) : (
          <>
            <Notice>
              {waitsFor === null ? words.counting(rules.progress?.step ?? 0) : words.waitsDraw(waitsFor)}
            </Notice>
            <VotesAlone result={result} nameOf={nameOf} points={rules.form === 'points'} />
            <IdeaWays result={result} nameOf={nameOf} />
          </>
        )}
      </Wrap>
    </>
  )
}
