import { inLanguage } from '#app/lib/texts/in-language.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Table } from '#app/ui/table.tsx'
import { groupName } from './groups.ts'
import { QuestionResult } from './question-result.tsx'
import type { Shown } from './shown.ts'
import { CastWays, QuestionWays } from './ways.tsx'

/** The result as it was counted, in all and by group, with all from which anybody counts it again. */
export function Result({ of }: { of: Shown }) {
  const { t, say, paths, locale } = useLanguage()
  const words = t.votes.result
  const to = paths.consultation(of.slug)
  const { result, quorum } = of
  if (!result) return null
  const percent = (result.ballots / Math.max(result.roll, 1)) * 100
  return (
    <section aria-labelledby="resultat" className="grid gap-6">
      <h2 id="resultat">{words.title}</h2>
      <p>
        {of.secret
          ? words.turnout(result.ballots, result.roll, say.number(Math.round(percent * 10) / 10))
          : t.votes.survey.answered(result.ballots)}
        .{quorum !== null && percent < quorum ? ` ${words.quorumMissed(quorum)}` : ''}
      </p>
      <CastWays result={result} />
      {of.drawResult ? <p>{t.votes.show.drawn(of.drawResult)}</p> : null}
      {of.questions.map((question) => {
        const counted = result.questions.find(({ number }) => number === question.number)
        // What was written stands with the words that were shown.
        if (!counted || question.kind === 'words') return null
        return (
          <section key={question.number} className="card" aria-labelledby={`resultat-${question.number}`}>
            <h3 id={`resultat-${question.number}`} lang={question.titles[locale] ? locale : 'fr'}>
              {inLanguage(question.titles, locale)}
            </h3>
            <p className="text-sm text-second">{t.voteNames.kinds[question.kind]}</p>
            <QuestionResult question={question} counted={counted.all} drawName={of.drawName} />
            <QuestionWays question={question} counted={counted} drawName={of.drawName} />
            {result.groups.length > 1
              ? counted.groups.map(({ letters, counted }) => (
                  <details key={letters} className="mt-3">
                    <summary>
                      {groupName(result.groups.find((group) => group.letters === letters)?.of ?? [], t)}
                    </summary>
                    <div className="mt-3">
                      <QuestionResult
                        question={question}
                        counted={counted}
                        drawName={of.drawName}
                        told={false}
                      />
                    </div>
                  </details>
                ))
              : null}
          </section>
        )
      })}
      <Table
        caption={words.groups}
        rows={result.groups}
        keyOf={({ letters }) => letters}
        columns={[
          { key: 'group', label: words.group, cell: (group) => groupName(group.of, t) },
          { key: 'roll', label: words.groupRoll, number: true, cell: ({ roll }) => say.number(roll) },
          {
            ...{ key: 'ballots', label: words.groupBallots, number: true },
            cell: ({ ballots }) => say.number(ballots),
          },
        ]}
      />
      <p className="text-sm text-second">{words.groupsNote}</p>
      <ul className="grid gap-1 text-sm">
        {of.reportId ? (
          <li>
            <a href={to.report}>{words.report}</a>
          </li>
        ) : null}
        <li>
          <a href={to.answersFile} download>
            {words.lines}
          </a>
        </li>
        <li>
          <a href={to.answersSheet} download>
            {words.sheet}
          </a>
        </li>
        <li className="text-second">{words.recount}</li>
        {of.reportSha256 ? (
          <li className="break-all text-second">{words.fingerprint(of.reportSha256)}</li>
        ) : null}
      </ul>
    </section>
  )
}
