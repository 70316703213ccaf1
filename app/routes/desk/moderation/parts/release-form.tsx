import { Form } from '@remix-run/react'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'

/** Lets a held contribution through, in one click. */
export function ReleaseForm({ contributionId, words: read }: { contributionId: string; words?: string }) {
  const { t, paths } = useDeskLanguage()
  const words = t.moderation.desk
  const action = paths.deskRelease(contributionId)
  return (
    <Form method="post" action={action} className="form">
      {read ? <input type="hidden" name="words" value={read} readOnly /> : null}
      <p className="text-second">{words.releaseHint}</p>
      <SubmitButton action={action}>{words.release}</SubmitButton>
    </Form>
  )
}
