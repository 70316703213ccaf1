import { Form } from '@remix-run/react'
import type { DirectMatter } from '#app/domain/audit/index.ts'
import { Choices } from '#app/ui/forms/choices.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { useLanguage } from '#app/ui/language.tsx'

/** Which direct matters are mailed at once. That of an office is offered to whoever holds one. */
export function MattersForm({
  matters,
  inOffice,
}: {
  matters: Record<DirectMatter, boolean>
  inOffice: boolean
}) {
  const { t, paths } = useLanguage()
  const words = t.publishing.follows
  const offered = (Object.keys(words.matter) as DirectMatter[]).filter(
    (matter) => matter !== 'duty' || inOffice,
  )
  const chosen = offered.filter((matter) => matters[matter])
  return (
    <Form method="post" action={paths.accountMails} className="form max-w-[68ch]" preventScrollReset>
      {inOffice || !matters.duty ? null : <input type="hidden" name="matters" value="duty" />}
      <Choices
        key={chosen.join()}
        many
        optional={false}
        field={{ id: 'matters', name: 'matters', initialValue: chosen }}
        label={words.matters}
        hint={words.mattersLead}
        options={offered.map((value) => ({ value, label: words.matter[value] }))}
      />
      <SubmitButton action={paths.accountMails}>{t.following.save}</SubmitButton>
    </Form>
  )
}
