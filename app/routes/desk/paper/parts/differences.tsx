import type { Difference, PaperCounting } from '#app/domain/ballots/index.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Notice } from '#app/ui/notice.tsx'

/** Where her count and another one are not equal, by question or by number: neither is told what the other holds. */
export function Differences({ of }: { of: PaperCounting['differs'] }) {
  const { t } = useDeskLanguage()
  const words = t.paperDesk.counting
  const said = (one: Difference) => {
    if ('letter' in one) return words.question(one.question, one.letter)
    if (one.what === 'missing') return words.missing(one.ballot)
    if (one.what === 'letter') return words.letterOf(one.ballot)
    return words.answers(one.ballot, one.questions.join(', '))
  }
  return of.map(({ name, where }) => (
    <Notice key={name} tone="warning" title={words.differs(name)}>
      <ul className="list-disc pl-6">
        {where.map((one) => (
          <li key={said(one)}>{said(one)}</li>
        ))}
      </ul>
      <p>{words.differsLead}</p>
    </Notice>
  ))
}
