import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { RulingInput, ruleOnNotice } from '#app/domain/moderation/index.ts'
import { Columns } from '#app/ui/figures/columns.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { constraintsOf } from '#app/web/forms/forms.ts'
import { idParam } from '#app/web/id-param.ts'
import { perform } from '#app/web/perform.ts'
import { visit } from '#app/web/visit.ts'
import { AppealForm } from './parts/appeal-form.tsx'
import { caseFor } from './parts/case.server.ts'
import { CaseHeading, CaseView } from './parts/case-view.tsx'
import { History } from './parts/history.tsx'
import { ReleaseForm } from './parts/release-form.tsx'
import { RulingForm } from './parts/ruling-form.tsx'

const RulingWords = RulingInput.omit({ contributionId: true })

export async function loader(args: LoaderFunctionArgs) {
  return { ...(await caseFor(args)), constraint: constraintsOf(RulingWords) }
}

export const meta = titleMeta

export async function action(args: ActionFunctionArgs) {
  const contributionId = idParam(args.params, await visit(args))
  return perform(args, {
    right: 'notice.rule',
    schema: RulingWords,
    deed: (act, input) => ruleOnNotice(act, { contributionId, ...input }),
    done: (_, { t, paths }, { decision }) => ({
      to: paths.desk,
      say: t.moderation.desk.done[decision],
    }),
  })
}

export default function DeskNotice() {
  const { of, can } = useLoaderData<typeof loader>()
  return (
    <>
      <CaseHeading />
      <Wrap>
        <Columns aside={<History of={of.history} />}>
          <CaseView of={of} />
          <YourRuling key={of.contribution.id} can={can} />
        </Columns>
      </Wrap>
    </>
  )
}

/** The forms of what may be decided now, or why nothing may. */
function YourRuling({ can }: { can: Awaited<ReturnType<typeof loader>>['can'] }) {
  const { of, constraint, appealConstraint } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t, say } = useLanguage()
  const words = t.moderation.desk
  const { id } = of.contribution
  const ground = of.notices.find(({ open }) => open)?.reason
  if (can.why)
    return (
      <div className="mt-10">
        <Notice>{t.moderation.refusals[can.why]}</Notice>
      </div>
    )
  if (can.judge) {
    return (
      <section className="mt-10">
        <h2 className="mb-3 text-lg">{words.rule}</h2>
        <p className="mb-4 text-second">{words.appealLead(say.day(can.judge.dueOn))}</p>
        <AppealForm contributionId={id} appealId={can.judge.appealId} constraint={appealConstraint} />
      </section>
    )
  }
  if (!can.rule) return <p className="mt-10 text-second">{words.nothingToRule}</p>
  return (
    <section className="mt-10 grid gap-6">
      <h2 className="text-lg">{words.rule}</h2>
      {can.release ? <ReleaseForm contributionId={id} words={of.contribution.words} /> : null}
      <RulingForm
        contributionId={id}
        words={of.contribution.words}
        ground={ground}
        hideOnly={!of.notices.some(({ open }) => open)}
        constraint={constraint}
        lastResult={lastResult}
      />
    </section>
  )
}
