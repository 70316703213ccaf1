import type { ConsentShown } from '#app/domain/counter/index.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Stance } from '#app/ui/voices/stance.tsx'

/** What agents entered for a person: by whom, by which yes, with its receipt and the way to take it back. */
export function CounterEntries({ entries, takesBack }: { entries: ConsentShown[]; takesBack: boolean }) {
  const { t, say, paths } = useDeskLanguage()
  const words = t.counter.desk
  return (
    <section className="grid gap-3">
      <h2>{words.entries}</h2>
      <p className="text-second">{entries.length === 0 ? words.entriesEmpty : words.entriesLead}</p>
      <ul className="grid gap-3">
        {entries.map(({ id, kind, stance, subject, method, askedBy, usedAt, takenBackAt }) => (
          <li key={id} className="card grid gap-2">
            <p className="flex flex-wrap items-center gap-x-3 text-sm text-second">
              <b>{t.counter.kinds[kind]}</b>
              {stance ? <Stance stance={stance} word={t.ui.stance[stance]} /> : null}
              {usedAt ? <time dateTime={usedAt.toISOString()}>{say.day(usedAt)}</time> : null}
              <span>{words.by(askedBy.name)}</span>
            </p>
            {subject ? (
              <p>
                <a href={paths.subject(subject).show} lang={subject.lang}>
                  {subject.title}
                </a>
              </p>
            ) : null}
            <p className="text-sm">{words.methods[method]}</p>
            {takenBackAt ? (
              <p>{words.takenBackOn(say.day(takenBackAt))}</p>
            ) : (
              <p className="flex flex-wrap gap-x-6 gap-y-2">
                <a href={paths.deskCounterYes(id).receipt}>{words.receipt}</a>
                {takesBack ? <a href={paths.deskCounterYes(id).takeBack}>{words.takeBack}</a> : null}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
