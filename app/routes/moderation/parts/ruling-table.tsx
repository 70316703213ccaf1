import type { RegisterRow } from '#app/domain/moderation/index.ts'
import { duration } from '#app/lib/days/duration.ts'
import { Badge } from '#app/ui/badge.tsx'
import { type Language, useLanguage } from '#app/ui/language.tsx'
import { type Column, Table } from '#app/ui/table.tsx'

const tones = { hidden: 'late', kept: 'done', restored: 'done', upheld: 'late' } as const

/** Rulings, the newest first, as the public reads them. */
export function RulingTable({ rulings }: { rulings: readonly RegisterRow[] }) {
  const language = useLanguage()
  return (
    <Table
      caption={language.t.moderation.register.caption}
      columns={columnsIn(language)}
      rows={rulings}
      keyOf={({ id }) => id}
    />
  )
}

function columnsIn({ t, say, paths }: Language): Column<RegisterRow>[] {
  const words = t.moderation.register
  return [
    { key: 'date', label: words.columns.date, cell: ({ at }) => say.shortDay(at) },
    {
      key: 'decision',
      label: words.columns.decision,
      cell: ({ decision }) => <Badge tone={tones[decision]}>{t.moderation.decisions[decision]}</Badge>,
    },
    {
      key: 'ground',
      label: words.columns.ground,
      cell: ({ ground }) => t.moderation.reasons[ground],
    },
    {
      key: 'reason',
      label: words.columns.reason,
      cell: ({ reason, byDeadline }) => (byDeadline ? words.byDeadline : reason),
    },
    {
      key: 'about',
      label: words.columns.about,
      cell: ({ kind, subject }) => (
        <>
          {t.moderation.kinds[kind]}
          {subject ? (
            <>
              {', '}
              <a href={paths.subject(subject).show} lang={subject.lang}>
                {subject.title}
              </a>
            </>
          ) : null}
        </>
      ),
    },
    {
      key: 'delay',
      label: words.columns.delay,
      number: true,
      cell: ({ delaySeconds }) =>
        delaySeconds === null ? words.ownInitiative : lasting(say.locale, delaySeconds),
    },
    { key: 'appeal', label: words.columns.appeal, cell: (ruling) => outcomeOf(ruling, { t, say }) },
  ]
}

function outcomeOf({ appeal, onAppeal }: RegisterRow, { t, say }: Pick<Language, 't' | 'say'>) {
  const words = t.moderation.register
  if (onAppeal) return words.onAppeal
  if (!appeal) return words.noAppeal
  return appeal.outcome === 'pending'
    ? words.appealPending(say.day(appeal.dueOn))
    : words.appealOutcome[appeal.outcome]
}

/** A number of seconds in words. */
export const lasting = (locale: Language['locale'], seconds: number) =>
  duration(locale, new Date(0), new Date(seconds * 1000))
