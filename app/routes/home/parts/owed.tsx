import type { QuestionShown } from '#app/domain/participation/index.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { QuestionItems } from '../../participation/parts/questions.tsx'
import { Section } from './section.tsx'

/** The public clock: how many wait, and who has owed an answer longest. */
export function Owed({
  owed,
  now,
}: {
  owed: { waiting: number; overdue: number; questions: QuestionShown[] }
  now: Date
}) {
  const language = useLanguage()
  const { t, paths } = language
  const words = t.home.owed
  return (
    <Section
      id="horloge"
      title={words.title}
      lead={words.count(owed.waiting, owed.overdue)}
      more={[
        { href: paths.questions(), label: words.all },
        { href: paths.officials, label: words.officials },
      ]}
    >
      <QuestionItems questions={owed.questions} now={now} language={language} />
    </Section>
  )
}
