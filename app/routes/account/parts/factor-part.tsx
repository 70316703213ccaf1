import { Form } from '@remix-run/react'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { ConfirmButton } from '#app/ui/forms/confirm-button.tsx'
import { useLanguage } from '#app/ui/language.tsx'

/** The second factor: to set up, or set up, with its recovery codes. */
export function FactorPart({ factor }: { factor: { since: Date; codesLeft: number } | null }) {
  const { t, say, paths } = useLanguage()
  const words = t.people.account.security
  return (
    <section className="grid justify-items-start gap-4">
      <h2>{words.factor}</h2>
      <p className="text-second">{words.factorLead}</p>
      {factor ? (
        <>
          <p>
            {words.factorSet(say.day(factor.since))} {t.people.signIn.recovery.left(factor.codesLeft)}
          </p>
          <LinkButton tone="secondary" href={paths.accountRecoveryCodes}>
            {words.codesManage}
          </LinkButton>
          <ConfirmButton label={words.factorRemove}>
            <p>{words.factorRemoveSure}</p>
            <Form method="post" action={paths.accountSecondFactor}>
              <Button tone="danger">{words.factorRemove}</Button>
            </Form>
          </ConfirmButton>
        </>
      ) : (
        <LinkButton tone="secondary" href={paths.signInSecondFactor}>
          {words.factorStart}
        </LinkButton>
      )}
    </section>
  )
}
