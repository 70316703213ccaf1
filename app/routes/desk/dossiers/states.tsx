import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import {
  advanceDossier,
  extendable,
  fileable,
  StepInput,
  stepsFrom,
  way,
} from '#app/domain/dossiers/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { constraintsOf } from '#app/web/forms/forms.ts'
import { perform } from '#app/web/perform.ts'
import { Deadlines } from '../../dossiers/parts/deadlines.tsx'
import { StateBadge } from '../../dossiers/parts/state-badge.tsx'
import { dossierFor } from './parts/here.server.ts'
import { DossierPage } from './parts/page.tsx'
import { StepForm } from './parts/step-form.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { dossier, name, t, frame } = await dossierFor(args, 'dossier.advance')
  const { slug, state, deadlines } = dossier
  return {
    ...{ slug, name, state, deadlines },
    now: (await frame()).now,
    source: way[state].source,
    next: stepsFrom(state),
    toFile: fileable.includes(state),
    toExtend: extendable.includes(state),
    constraint: constraintsOf(StepInput),
    title: pageTitle(t.dossiersDesk.states.title(name)),
  }
}

export const meta = titleMeta

export const action = (args: ActionFunctionArgs) => {
  const slug = args.params.slug ?? ''
  return perform(args, {
    right: 'dossier.advance',
    schema: StepInput,
    deed: (act, input) => advanceDossier(act, { slug, ...input }),
    done: ({ to }, { t, paths }) => ({
      to: paths.deskDossier(slug).states,
      say: t.dossiersDesk.states.moved(t.dossierNames.states[to]),
    }),
  })
}

/** Where a dossier stands, what may follow, and what time is left. */
export default function DossierStates() {
  const { slug, name, state, deadlines, now, source, next, toFile, toExtend, constraint } =
    useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t, paths } = useDeskLanguage()
  const words = t.dossiersDesk.states
  const to = paths.deskDossier(slug)
  return (
    <DossierPage slug={slug} title={words.title(name)} lead={words.lead}>
      <section className="grid gap-3">
        <h2>{words.here}</h2>
        <p>
          <StateBadge state={state} /> <span className="text-second">{t.dossiers.stateGlosses[state]}</span>
        </p>
        <p className="text-sm text-muted">{words.source(source)}</p>
        {toFile ? (
          <p>
            <LinkButton tone="secondary" href={to.publication}>
              {words.toFiling}
            </LinkButton>
          </p>
        ) : null}
      </section>
      {next.length > 0 ? (
        <section className="grid gap-4">
          <h2>{words.next}</h2>
          <StepForm next={next} constraint={constraint} lastResult={lastResult} />
        </section>
      ) : toFile ? null : (
        <p>{words.over}</p>
      )}
      {toExtend ? (
        <p>
          <LinkButton tone="secondary" href={to.extension}>
            {words.extension}
          </LinkButton>
        </p>
      ) : null}
      <Deadlines deadlines={deadlines} now={now} />
    </DossierPage>
  )
}
