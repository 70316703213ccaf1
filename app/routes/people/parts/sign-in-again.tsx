import { Form } from '@remix-run/react'
import { clearDevice } from '#app/lib/ballots/device-copy.ts'
import { Button } from '#app/ui/button.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/notice.tsx'

/** Where a recent sign-in is asked for: why, and the one button that signs out, then in again, and leads back. */
export function SignInAgain({ why, back }: { why: string; back: string }) {
  const { t, paths } = useLanguage()
  return (
    <Notice tone="warning">
      <p>{why}</p>
      <Form method="post" onSubmit={() => clearDevice()} action={paths.signOut} className="mt-3">
        <input type="hidden" name="suite" value={back} />
        <Button tone="secondary">{t.people.signIn.factor.again}</Button>
      </Form>
    </Notice>
  )
}
