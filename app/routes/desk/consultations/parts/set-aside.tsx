import { Form } from '@remix-run/react'
import { Button } from '#app/ui/button.tsx'
import { useDeskLanguage } from '#app/ui/desk-language.ts'

/** Words of a survey are not published: by which rule, and why. */
export function SetAside({ id }: { id: string }) {
  const { t } = useDeskLanguage()
  const words = t.votesDesk.words
  return (
    <details>
      <summary>{words.setAside}</summary>
      <Form method="post" className="mt-3 grid justify-items-start gap-3">
        <input type="hidden" name="contributionId" value={id} />
        <input type="hidden" name="decision" value="hidden" />
        <div className="field">
          <label htmlFor={`regle-${id}`}>{words.ground}</label>
          <select id={`regle-${id}`} name="ground" className="input">
            {Object.entries(t.moderation.reasons).map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor={`raison-${id}`}>{words.reason}</label>
          <input
            id={`raison-${id}`}
            name="reason"
            className="input"
            required
            minLength={10}
            maxLength={1000}
          />
        </div>
        <Button small tone="secondary">
          {words.setAside}
        </Button>
      </Form>
    </details>
  )
}
