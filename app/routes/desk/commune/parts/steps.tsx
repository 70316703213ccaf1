import type { FirstSteps } from '#app/domain/overview/index.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Missing, Step } from './step.tsx'

const stateOf = ({ done }: { done: boolean }) => (done ? 'done' : 'todo')

export function CommuneStep({ of }: { of: FirstSteps['commune'] }) {
  const { t, paths } = useDeskLanguage()
  const words = t.desk.firstSteps.commune
  return (
    <Step title={words.title} state={stateOf(of)}>
      {of.done ? <p>{words.done}</p> : null}
      <Missing things={of.missing.map((name) => t.desk.settings.fields[name])} />
      <To href={paths.deskSettings} done={of.done}>
        {words.link}
      </To>
    </Step>
  )
}

export function BodiesStep({ of }: { of: FirstSteps['bodies'] }) {
  const { t, paths } = useDeskLanguage()
  const words = t.desk.firstSteps.bodies
  return (
    <Step title={words.title} state={stateOf(of)}>
      <p>{of.done ? words.done(of.bodies) : words.todo}</p>
      <To href={paths.deskOrganisations} done={of.done}>
        {words.link}
      </To>
    </Step>
  )
}

export function ElectedStep({ of }: { of: FirstSteps['elected'] }) {
  const { t, paths } = useDeskLanguage()
  const words = t.desk.firstSteps.elected
  return (
    <Step title={words.title} state={stateOf(of)}>
      {of.inTerm > 0 ? <p>{words.done(of.inTerm)}</p> : <p>{words.noOfficial}</p>}
      {of.mayor ? null : <p>{words.noMayor}</p>}
      {of.withoutMandate.length > 0 ? (
        <div>
          <p>{words.withoutMandate}</p>
          <ul className="list-disc pl-6">
            {of.withoutMandate.map(({ id, name }) => (
              <li key={id}>
                <a href={paths.deskPerson(id).show}>{name}</a>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <To href={paths.deskPeople} done={of.done}>
        {words.link}
      </To>
    </Step>
  )
}

export function TeamStep({ of }: { of: FirstSteps['team'] }) {
  const { t, paths } = useDeskLanguage()
  const words = t.desk.firstSteps.team
  return (
    <Step title={words.title} state={stateOf(of)}>
      {of.done ? <p>{words.done}</p> : null}
      <Missing things={of.missing.map((role) => words[role])} />
      <To href={paths.deskInvitations} done={of.done}>
        {words.link}
      </To>
    </Step>
  )
}

/** `writes`: whether whoever looks may write projects herself. */
export function ProjectStep({ of, writes }: { of: FirstSteps['project']; writes: boolean }) {
  const { t, paths } = useDeskLanguage()
  const words = t.desk.firstSteps.project
  return (
    <Step title={words.title} state={stateOf(of)}>
      <p>{of.done ? words.done : words.todo}</p>
      {!of.done && of.drafts > 0 ? <p>{words.drafts(of.drafts)}</p> : null}
      {writes ? (
        <To href={paths.deskProjects} done={of.done}>
          {words.link}
        </To>
      ) : null}
    </Step>
  )
}

export function MoneyStep({ of }: { of: FirstSteps['money'] }) {
  const { t, paths } = useDeskLanguage()
  const words = t.desk.firstSteps.money
  const missing = [of.configured ? '' : words.noKey, of.treasurer ? '' : words.noTreasurer].filter(Boolean)
  return (
    <Step title={words.title} state={of.done ? 'done' : of.configured ? 'todo' : 'later'}>
      <p>{of.done ? words.done : words.todo}</p>
      <Missing things={missing} />
      {of.configured && !of.heard ? <p className="text-second">{words.unheard}</p> : null}
      {of.treasurer ? null : (
        <To href={paths.deskInvitations} done>
          {words.link}
        </To>
      )}
    </Step>
  )
}

/** Where it is done: the main thing to do while it is not. */
function To({ href, done, children }: { href: string; done: boolean; children: string }) {
  return (
    <p>
      <LinkButton href={href} tone={done ? 'quiet' : 'secondary'}>
        {children}
      </LinkButton>
    </p>
  )
}
