import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ReleaseInput, release } from '#app/domain/moderation/index.ts'
import { Wrap } from '#app/ui/frame/page.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { idParam } from '#app/web/id-param.ts'
import { perform } from '#app/web/perform.ts'
import { visit } from '#app/web/visit.ts'
import { caseFor } from './parts/case.server.ts'
import { CaseHeading, CaseView } from './parts/case-view.tsx'
import { ReleaseForm } from './parts/release-form.tsx'

export const loader = (args: LoaderFunctionArgs) => caseFor(args)

export const meta = titleMeta

export async function action(args: ActionFunctionArgs) {
  const contributionId = idParam(args.params, await visit(args))
  return perform(args, {
    right: 'notice.rule',
    schema: ReleaseInput.omit({ contributionId: true }),
    deed: (act, { words }) => release(act, { contributionId, words }),
    done: (_, { t, paths }) => ({ to: paths.desk, say: t.moderation.desk.released }),
  })
}

/** Where the one-click form stands when it was refused, or opened by its address. */
export default function NoticeRelease() {
  const { of, can } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()?.error?.['']
  const { t } = useLanguage()
  return (
    <>
      <CaseHeading />
      <Wrap className="grid gap-10">
        {refused ? (
          <Notice tone="danger" live>
            {refused.join(' ')}
          </Notice>
        ) : null}
        <CaseView of={of} />
        {can.release ? (
          <ReleaseForm contributionId={of.contribution.id} words={of.contribution.words} />
        ) : (
          <p className="text-second">{t.moderation.desk.nothingToRule}</p>
        )}
      </Wrap>
    </>
  )
}
