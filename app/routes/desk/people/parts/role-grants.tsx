import { Form } from '@remix-run/react'
import type { PersonCard } from '#app/domain/people/index.ts'
import { Button } from '#app/ui/button.tsx'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Select } from '#app/ui/forms/select.tsx'
import { SubmitButton } from '#app/ui/forms/submit-button.tsx'
import { useRoleOptions } from './invitation-form.tsx'

/** A person's roles, each to be taken back, and the form that gives one more. */
export function RoleGrants({ person }: { person: PersonCard }) {
  const { t, say, paths } = useDeskLanguage()
  const words = t.people.desk.roles
  const to = paths.deskPerson(person.id)
  const held = new Set(person.grants.map(({ role }) => role))
  const options = useRoleOptions().filter(({ value }) => !held.has(value))
  return (
    <section className="grid gap-4">
      <h2>{words.held}</h2>
      {person.grants.length === 0 ? <p>{words.none}</p> : null}
      <ul className="grid gap-3">
        {person.grants.map(({ role, since, last }) => (
          <li key={role} className="card flex flex-wrap items-center justify-between gap-3">
            <p>
              <b>{t.people.roles[role]}</b> <span className="text-second">{words.since(say.day(since))}</span>
            </p>
            <Form method="post" action={to.revocations}>
              <input type="hidden" name="role" value={role} />
              <Button
                tone="danger"
                small
                refused={last ? words.last : undefined}
                aria-label={words.revokeNamed(t.people.roles[role])}
              >
                {words.revoke}
              </Button>
            </Form>
          </li>
        ))}
      </ul>
      {options.length > 0 ? (
        <Form method="post" action={to.roles} className="form">
          <Select
            field={{ id: 'role', name: 'role', required: true }}
            label={words.grant}
            options={options}
          />
          <SubmitButton tone="secondary" action={to.roles}>
            {words.grant}
          </SubmitButton>
        </Form>
      ) : null}
    </section>
  )
}
