import { Form } from '@remix-run/react'
import type { ReportShown } from '#app/domain/field/index.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { OnceKey } from '#app/ui/forms/once-key.tsx'
import { useLanguage } from '#app/ui/language.tsx'

/** What acts: that one sees the same, whether it is solved. */
export function WhatOneSays({ of, signedIn }: { of: ReportShown; signedIn: boolean }) {
  const { t, paths } = useLanguage()
  const words = t.field.show
  const to = paths.fieldReport(of.number)
  if (!of.can.seeTheSame && !of.can.settle && !of.can.doubt && of.voices === 0) return null
  return (
    <section className="card acting" aria-labelledby="voix">
      <h2 id="voix">{of.can.settle || of.can.doubt ? words.settle : words.same}</h2>
      {of.voices > 0 ? <p>{t.field.voices(of.voices)}</p> : null}
      {of.can.seeTheSame ? (
        <Form method="post" action={to.same} preventScrollReset className="mt-3 grid gap-3">
          <OnceKey />
          <Button>{words.same}</Button>
          <p className="text-sm text-second">{words.sameHint}</p>
          {signedIn ? null : <p className="text-sm text-second">{t.participation.comment.identifyAfter}</p>}
        </Form>
      ) : null}
      {of.can.settle ? (
        <Form method="post" action={to.settle} preventScrollReset className="mt-3 grid gap-3">
          <OnceKey />
          <p>{words.settleHint}</p>
          <Button name="settled" value="oui">
            {words.settled}
          </Button>
          <Button name="settled" value="non" tone="secondary">
            {words.notSettled}
          </Button>
        </Form>
      ) : of.can.doubt && !signedIn ? (
        <p className="mt-3">
          <LinkButton tone="secondary" href={paths.signIn({ suite: to.show })}>
            {words.doubt}
          </LinkButton>
        </p>
      ) : of.can.doubt ? (
        <Form method="post" action={to.settle} preventScrollReset className="mt-3">
          <OnceKey />
          <Button name="settled" value="non" tone="secondary">
            {words.doubt}
          </Button>
        </Form>
      ) : null}
    </section>
  )
}
