import { Form } from '@remix-run/react'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Select } from '#app/ui/forms/select.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'

/** Who answers: named by the mayor, or by whoever takes it herself. */
export function ExaminerForm({
  slug,
  officials,
}: {
  slug: string
  officials: readonly { id: string; name: string }[]
}) {
  const { t, paths } = useDeskLanguage()
  const words = t.proposalsDesk.show
  return (
    <section className="card" aria-labelledby="qui">
      <h2 id="qui">{words.examiner}</h2>
      <Form method="post" action={paths.deskProposal(slug).examiner} className="form">
        <Select
          field={{ id: 'officiel', name: 'officialId', required: true }}
          label={words.official}
          options={officials.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <SubmitButton tone="secondary">{words.name}</SubmitButton>
      </Form>
    </section>
  )
}
