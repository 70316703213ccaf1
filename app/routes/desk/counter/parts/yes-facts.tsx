import type { ConsentShown } from '#app/domain/counter/index.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'

/** To what she says yes, and who asks her. */
export function CounterYesFacts({ yes }: { yes: ConsentShown }) {
  const { t, say, paths } = useDeskLanguage()
  const words = t.counter.desk
  return (
    <dl className="grid gap-3 sm:grid-cols-2">
      <div>
        <dt>{words.what}</dt>
        <dd>
          {t.counter.kinds[yes.kind]}
          {yes.class ? `${say.colon}${t.ui.classOf[yes.class]}` : ''}
        </dd>
      </div>
      {yes.subject ? (
        <div>
          <dt>{t.people.desk.person.subject}</dt>
          <dd>
            <a href={paths.subject(yes.subject).show} lang={yes.subject.lang}>
              {yes.subject.title}
            </a>
          </dd>
        </div>
      ) : null}
      <div>
        <dt>{words.method}</dt>
        <dd>{words.methods[yes.method]}</dd>
      </div>
      <div>
        <dt>{words.askedBy}</dt>
        <dd>{yes.askedBy.name}</dd>
      </div>
      {yes.usedAt ? null : (
        <div>
          <dt>{words.until}</dt>
          <dd>
            <time dateTime={yes.expiresAt.toISOString()}>
              {say.day(yes.expiresAt)}, {say.time(yes.expiresAt)}
            </time>
          </dd>
        </div>
      )}
    </dl>
  )
}
