import type { ConsentShown } from '#app/domain/counter/index.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'

/** What waits at the counter: a second signature, the code of a letter, words to a yes that was given. */
export function CounterWaiting({ waiting }: { waiting: ConsentShown[] }) {
  const { t, paths } = useDeskLanguage()
  const words = t.counter.desk
  const state = (yes: ConsentShown) =>
    words.waits[yes.givenAt ? 'use' : yes.method === 'letter' ? 'letter' : 'sign']
  return (
    <section className="grid gap-3">
      <h2>{words.waiting}</h2>
      {waiting.length === 0 ? <p>{words.waitingEmpty}</p> : null}
      <ul className="grid gap-2">
        {waiting.map((yes) => (
          <li key={yes.id} className="card grid gap-1">
            <p>
              <a href={paths.deskCounterYes(yes.id).show}>
                {yes.person.name}, {t.counter.kinds[yes.kind]}
              </a>
            </p>
            {yes.subject ? <p lang={yes.subject.lang}>{yes.subject.title}</p> : null}
            <p className="text-sm text-second">
              {state(yes)}, {words.by(yes.askedBy.name)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
