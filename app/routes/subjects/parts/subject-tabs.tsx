import { ofKind } from '#app/lib/addresses/subject-kinds.ts'
import { type Language, useLanguage } from '#app/ui/language.tsx'
import { type Tab, Tabs } from '#app/ui/tabs.tsx'
import type { Frame } from './frame.server.ts'

/** The pages of a subject. */
export type SubjectTab = 'itself' | 'opinions' | 'discussion' | 'questions' | 'money' | 'history'

/** The pages of a subject as tabs: those that its kind has, each with how much stands on it. */
export function SubjectTabs({ frame, here }: { frame: Frame; here: SubjectTab }) {
  const language = useLanguage()
  const { t, paths, say } = language
  const words = t.subjectPages
  const to = paths.subject(frame)
  const { takes, can, said } = frame
  const asked = takes.opinions && !takes.supports && (can.opinion.open || can.opinion.why !== 'never')
  const money = moneyOf(frame, language)
  const tabs: (Tab & { name: SubjectTab; shown: boolean })[] = [
    { name: 'itself', shown: true, href: to.show, label: ofKind(words.itself, frame.kind) },
    { name: 'opinions', shown: asked, href: to.opinion, label: words.opinions },
    {
      name: 'discussion',
      shown: takes.comments,
      href: to.discussion(),
      label: words.discussion,
      count: say.number(said.comments),
    },
    {
      name: 'questions',
      shown: takes.questions,
      href: to.questions,
      label: words.questions,
      count: say.number(said.questions),
    },
    { name: 'money', shown: money !== null, href: money ?? '', label: words.money },
    { name: 'history', shown: true, href: to.history, label: words.history },
  ]
  return (
    <Tabs
      label={words.label}
      tabs={tabs
        .filter(({ shown, name }) => shown || name === here)
        .map(({ href, label, count, name }) => ({
          href,
          label,
          current: name === here,
          ...(count && { count }),
        }))}
    />
  )
}

/** Where one reads who pays for it, where its kind says so. */
function moneyOf({ kind, slug }: Frame, { paths }: Language): string | null {
  if (kind === 'project') return paths.project(slug).financing
  return kind === 'dossier' ? paths.dossier(slug).financing : null
}
