import { Form } from '@remix-run/react'
import type { ConsentShown } from '#app/domain/counter/index.ts'
import { Button } from '#app/ui/button.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { Stance } from '#app/ui/voices/stance.tsx'

/** One thing that an agent entered in her name, by which yes of hers; she takes it back here. */
export function CounterEntry({ of }: { of: Omit<ConsentShown, 'askedBy' | 'givenBy' | 'printedBy'> }) {
  const { t, say, paths } = useLanguage()
  const words = t.counter.account
  const { subject, usedAt } = of
  return (
    <li className="card grid gap-2">
      <p className="flex flex-wrap items-center gap-x-3 text-sm text-second">
        <b>{t.counter.kinds[of.kind]}</b>
        <span>{t.ui.standing.atCounter}</span>
        {of.stance ? <Stance stance={of.stance} word={t.ui.stance[of.stance]} /> : null}
        {usedAt ? <time dateTime={usedAt.toISOString()}>{say.day(usedAt)}</time> : null}
      </p>
      {subject ? (
        <h3 className="text-lg">
          <a href={paths.subject(subject).show} lang={subject.lang}>
            {subject.title}
          </a>
        </h3>
      ) : null}
      {of.words ? (
        // Sanitised when it was written.
        <div className="prose" lang={of.words.lang} dangerouslySetInnerHTML={{ __html: of.words.html }} />
      ) : null}
      <p>{t.counter.how[of.method]}</p>
      {of.takenBackAt ? (
        <p>{words.takenBackOn(say.day(of.takenBackAt))}</p>
      ) : (
        <Form method="post" action={paths.accountCounterTakeBack}>
          <input type="hidden" name="consentId" value={of.id} />
          <Button tone="secondary" aria-label={words.takeBackNamed(subject?.title ?? '')}>
            {words.takeBack}
          </Button>
        </Form>
      )}
    </li>
  )
}
