import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { casesLike, ruleTogether, TogetherInput } from '#app/domain/moderation/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Empty } from '#app/ui/empty.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { constraintsOf } from '#app/web/forms/forms.ts'
import { idParam } from '#app/web/id-param.ts'
import { perform } from '#app/web/perform.ts'
import { visitAs } from '#app/web/visit.ts'
import { TogetherForm } from './parts/together-form.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visitAs(args, 'notice.rule')
  const { db, actor, locale, t } = visited
  return {
    of: await casesLike(db, actor, idParam(args.params, visited), locale),
    constraint: constraintsOf(TogetherInput),
    title: pageTitle(t.moderation.desk.together.title),
  }
}

export const meta = titleMeta

export const action = (args: ActionFunctionArgs) =>
  perform(args, {
    right: 'notice.rule',
    schema: TogetherInput,
    deed: ruleTogether,
    done: ({ ruled, left }, { t, paths }, { decision }) => ({
      to: paths.deskNotices,
      say: [t.moderation.desk.together.done[decision](ruled), t.moderation.desk.together.left(left)]
        .filter(Boolean)
        .join(' '),
    }),
  })

export default function DeskTogether() {
  const { of, constraint } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t, paths } = useDeskLanguage()
  const words = t.moderation.desk.together
  return (
    <>
      <PageHeading
        title={words.title}
        lead={of ? words.lead : undefined}
        breadcrumbs={[{ label: t.moderation.desk.noticesTitle, href: paths.deskNotices }]}
      />
      <Wrap>
        {of ? (
          <TogetherForm of={of} constraint={constraint} lastResult={lastResult} />
        ) : (
          <Empty
            seed="signalements-vides"
            title={words.none}
            actions={<LinkButton href={paths.deskNotices}>{t.moderation.desk.noticesTitle}</LinkButton>}
          >
            {words.noneBody}
          </Empty>
        )}
      </Wrap>
    </>
  )
}
