import { Form } from '@remix-run/react'
import { Button } from '#app/ui/button.tsx'
import { useLanguage } from '#app/ui/language.tsx'

/** Throws away what waits on this browser: wherever it is shown, whoever looks. */
export function ThrowAway() {
  const { t, paths } = useLanguage()
  return (
    <Form method="post" action={paths.signInKeptDrop}>
      <Button tone="secondary" small>
        {t.people.signIn.waiting.drop}
      </Button>
    </Form>
  )
}
