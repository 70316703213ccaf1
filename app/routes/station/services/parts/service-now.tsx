import { Form } from '@remix-run/react'
import type { ServiceShown } from '#app/domain/station/index.ts'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { State } from './state.tsx'

/** How a service is now, and one touch for whoever sees something else; then what one should know of it. */
export function ServiceNow({ of }: { of: ServiceShown }) {
  const { t, say, paths } = useLanguage()
  const words = t.services.show
  const { confirmedAt, doubts, now, slug } = of
  const facts = [
    { name: words.place, href: paths.place(of.place.slug).show, said: of.place.name },
    { name: words.body, href: paths.body(of.body.slug), said: of.body.name },
    { name: words.elected, href: paths.official(of.elected.slug), said: of.elected.name },
    { name: words.hours, said: of.hoursSaid },
    { name: words.phone, href: `tel:${of.phone.replaceAll(/[^+\d]/g, '')}`, said: of.phone },
  ]
  return (
    <section className="card acting" aria-labelledby="maintenant">
      <h2 id="maintenant">{words.now}</h2>
      <State of={of} />
      {confirmedAt ? (
        <>
          <p className="text-sm text-second">{words.confirmed(say.relative(confirmedAt, now))}</p>
          <Form method="post" action={paths.service(slug).doubt} className="grid gap-2">
            <SubmitButton tone="secondary" small action={paths.service(slug).doubt}>
              {words.doubt}
            </SubmitButton>
            <p className="text-sm text-second">{words.doubtHint}</p>
          </Form>
          {doubts > 0 ? <p>{words.doubts(doubts)}</p> : null}
        </>
      ) : null}
      <dl className="grid gap-3 border-t border-line pt-3">
        {facts
          .filter(({ said }) => said)
          .map(({ name, href, said }) => (
            <div key={name}>
              <dt className="text-sm text-second">{name}</dt>
              <dd className="break-words">{href ? <a href={href}>{said}</a> : said}</dd>
            </div>
          ))}
      </dl>
      {of.webcam ? (
        <p>
          <a href={of.webcam} rel="noopener nofollow">
            {words.webcam}
          </a>
        </p>
      ) : null}
    </section>
  )
}
