import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { AppealRulingInput, ruleOnAppeal } from '#app/domain/moderation/index.ts'
import { Wrap } from '#app/ui/frame/page.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { perform } from '#app/web/perform.ts'
import { AppealForm } from './parts/appeal-form.tsx'
import { caseFor } from './parts/case.server.ts'
import { CaseHeading, CaseView } from './parts/case-view.tsx'

export const loader = (args: LoaderFunctionArgs) => caseFor(args)

export const meta = titleMeta

export const action = (args: ActionFunctionArgs) =>
  perform(args, {
    right: 'appeal.rule',
    schema: AppealRulingInput,
    deed: ruleOnAppeal,
    done: (_, { t, paths }, { decision }) => ({
      to: paths.desk,
      say: t.moderation.desk.appealDone[decision],
    }),
  })

/** Where an appeal is judged once a first try was refused, or when it is opened by its address. */
export default function NoticeAppeal() {
  const { of, can, appealConstraint } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t, say } = useLanguage()
  const words = t.moderation.desk
  return (
    <>
      <CaseHeading />
      <Wrap className="grid gap-10">
        <CaseView of={of} />
        {can.judge ? (
          <section>
            <p className="mb-4 text-second">{words.appealLead(say.day(can.judge.dueOn))}</p>
            <AppealForm
              contributionId={of.contribution.id}
              appealId={can.judge.appealId}
              constraint={appealConstraint}
              lastResult={lastResult}
            />
          </section>
        ) : (
          <Notice>{can.why ? t.moderation.refusals[can.why] : words.nothingToRule}</Notice>
        )}
      </Wrap>
    </>
  )
}
