import { Form } from '@remix-run/react'
import type { DraftShown } from '#app/domain/field/index.ts'
import { Button } from '#app/ui/button.tsx'
import { OnceKey } from '#app/ui/forms/once-key.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { NearOne } from './near-one.tsx'

type Draft = Extract<DraftShown, { state: 'draft' }>

/** What is about to be published, those like it, and the three ways on: with an address, joined to another, without one. */
export function DraftCheck({ of, token, signedIn }: { of: Draft; token: string; signedIn: boolean }) {
  const { t, paths } = useLanguage()
  const words = t.field.check
  const to = paths.fieldDraft(token)
  return (
    <>
      <section className="card" aria-labelledby="le-votre">
        <h2 id="le-votre">{words.yours}</h2>
        <p className="text-second">
          {[of.category, of.place, of.said.whereabouts].filter(Boolean).join(' · ')}
          {of.said.latitude !== null ? ` · ${of.said.latitude}, ${of.said.longitude}` : ''}
        </p>
        <p lang={of.said.lang}>{of.said.body}</p>
        <div className="grid gap-4 sm:grid-cols-2">
          {of.photos.map(({ id, width, height }, at) => (
            <img
              key={id}
              src={to.photo(id)}
              alt={t.field.photo(at + 1, of.category)}
              width={width ?? undefined}
              height={height ?? undefined}
              className="h-auto w-full"
            />
          ))}
        </div>
      </section>
      {of.near.length > 0 ? (
        <section aria-labelledby="semblables">
          <h2 id="semblables">{words.near}</h2>
          <p>{words.nearLead}</p>
          <ul className="cards mt-4">
            {of.near.map((one) => (
              <NearOne key={one.number} of={one} joinTo={to.join} />
            ))}
          </ul>
        </section>
      ) : null}
      <Form method="post" action={to.show} className="form">
        <label className="choice">
          <input type="checkbox" name="nameless" value="on" />
          <span>{words.nameless}</span>
        </label>
        {signedIn ? null : <p className="text-sm text-second">{words.identify}</p>}
        <SubmitButton action={to.show}>
          {of.near.length > 0 ? words.publishAnyway : words.publish}
        </SubmitButton>
      </Form>
      {signedIn ? null : (
        <section aria-labelledby="sans-adresse">
          <h2 id="sans-adresse">{words.without}</h2>
          <p>{words.withoutHint}</p>
          <Form method="post" action={to.leave} className="mt-4">
            <OnceKey />
            <Button tone="secondary">{words.leave}</Button>
          </Form>
        </section>
      )}
    </>
  )
}
