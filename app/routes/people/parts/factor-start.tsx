import { Form } from '@remix-run/react'
import { Button } from '#app/ui/button.tsx'
import { useLanguage } from '#app/ui/language.tsx'

/** Before anything is set up: what one needs, in three steps. */
export function FactorStart({ back }: { back: string }) {
  const { t, paths } = useLanguage()
  const words = t.people.signIn.factor.start
  return (
    <>
      <div className="prose">
        <p>{words.lead}</p>
        <ol>
          {words.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </div>
      <Form method="post" action={paths.signInSecondFactorKey}>
        <input type="hidden" name="suite" value={back} />
        <Button>{words.action}</Button>
      </Form>
    </>
  )
}
