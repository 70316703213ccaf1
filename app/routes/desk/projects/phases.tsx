import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { may } from '#app/domain/policy.ts'
import {
  lifecycle,
  MoveOnInput,
  missingPieces,
  moveOn,
  phases,
  placeOf,
  skippedBetween,
} from '#app/domain/projects/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Ridge } from '#app/ui/drawings/ridge.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { constraintsOf } from '#app/web/forms/forms.ts'
import { perform } from '#app/web/perform.ts'
import { Halted } from '../../projects/parts/halted.tsx'
import { ridgePhases } from '../../projects/parts/ridge-phases.ts'
import { stepsFor } from './parts/desk-step.server.ts'
import { GatePieces } from './parts/gate-pieces.tsx'
import { MoveOnForm } from './parts/move-on-form.tsx'
import { ProjectPage } from './parts/page.tsx'
import { Passages } from './parts/passages.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { steps, actor, t } = await stepsFor(args, 'gate-piece.file')
  const here = placeOf(steps.phase)
  const meets = ({ piece }: (typeof steps.acts)[number]) =>
    piece !== null && lifecycle[steps.phase].leave.includes(piece)
  return {
    steps,
    // What meets this phase's gate first: it is what most likely closes it.
    acts: steps.acts.toSorted((a, b) => Number(meets(b)) - Number(meets(a))),
    skipped: steps.passages.flatMap(({ from, to }) => skippedBetween(from, to)),
    gates: phases.slice(here).map((phase) => ({ phase, ...lifecycle[phase] })),
    ahead: phases.slice(here + 1),
    missing: missingPieces(
      steps.phase,
      steps.filed.map(({ piece }) => piece),
    ),
    may: { advance: may(actor, 'project.advance'), halt: may(actor, 'project.halt') },
    constraint: constraintsOf(MoveOnInput),
    title: pageTitle(t.projectsDesk.phases.title(steps.title)),
  }
}

export const meta = titleMeta

export const action = (args: ActionFunctionArgs) => {
  const slug = args.params.slug ?? ''
  return perform(args, {
    right: 'project.advance',
    schema: MoveOnInput,
    deed: (act, input) => moveOn(act, { slug, ...input }),
    done: ({ to }, { t, paths }) => ({
      to: paths.deskProject(slug).phases,
      say: t.projectsDesk.phases.moved(t.projects.phases[to]),
    }),
  })
}

/** Where a project stands, what its gate waits for, and the way on. */
export default function ProjectPhases() {
  const { steps, skipped, gates, missing } = useLoaderData<typeof loader>()
  const { t } = useLanguage()
  const words = t.projectsDesk.phases
  const { slug, title, phase, published, halt, filed, passages } = steps
  const [gate, ...later] = gates
  return (
    <ProjectPage slug={slug} title={words.title(title)} lead={published ? words.lead : words.unpublished}>
      <div className="my-8 grid gap-10">
        <Halted halt={halt} />
        <section>
          <h2>{words.here}</h2>
          <Ridge seed={slug} phases={ridgePhases(t, phase, skipped)} />
        </section>
        {gate ? (
          <GatePieces gates={[gate]} filed={filed} slug={slug} title={words.gate(t.projects.phases[phase])} />
        ) : null}
        {missing.length === 0 ? <p className="text-spruce">{words.complete}</p> : null}
        {published ? <WayOn /> : null}
        <Passages passages={passages} />
        {later.length > 0 ? (
          <details>
            <summary>{words.others}</summary>
            <GatePieces gates={later} filed={filed} slug={slug} title={words.othersHint} />
          </details>
        ) : null}
      </div>
    </ProjectPage>
  )
}

function WayOn() {
  const { steps, acts, ahead, missing, may, constraint } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t, paths } = useDeskLanguage()
  const words = t.projectsDesk.phases
  const to = paths.deskProject(steps.slug)
  const refused = may.halt ? undefined : words.mayorOnly
  return (
    <>
      <MoveOnForm
        ahead={ahead}
        constraint={constraint}
        lastResult={lastResult}
        refused={whyNot()}
        acts={acts}
      />
      <p className="actions">
        {steps.halt ? (
          <LinkButton href={to.resume} refused={refused}>
            {words.resume}
          </LinkButton>
        ) : (
          <LinkButton tone="secondary" href={to.halt} refused={refused}>
            {words.halt}
          </LinkButton>
        )}
      </p>
    </>
  )

  function whyNot(): string | undefined {
    if (!may.advance) return words.notYours
    return missing.length > 0 ? words.missingNow(t.projectsDesk.pieceNames(missing)) : undefined
  }
}
