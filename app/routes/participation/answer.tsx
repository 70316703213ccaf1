import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { AnswerWords, answerByLink, answerPage } from '#app/domain/participation/index.ts'
import { judgeByLink, projectsToJoin, VerdictWords } from '#app/domain/proposals/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { constraintsOf } from '#app/web/forms/forms.ts'
import { perform } from '#app/web/perform.ts'
import { type Visit, visit } from '#app/web/visit.ts'
import { LinkClosed, LinkOpen, LinkPublished } from './parts/answer-link.tsx'

/** Reading changes nothing, however often a scanner opens the link. What can no longer answer is gone: 410. */
export async function loader(args: LoaderFunctionArgs) {
  const { db, locale, t } = await visit(args)
  const token = args.params.token!
  const link = await answerPage(db, token, locale)
  const alive = link.state === 'open' || link.state === 'published'
  const judged = link.state === 'open' && link.asked.kind === 'proposal'
  const shown = {
    link,
    token,
    projects: judged ? await projectsToJoin(db, locale) : [],
    constraint: constraintsOf(judged ? VerdictWords : AnswerWords),
    title: pageTitle(t.answering.title),
  }
  return data(shown, { status: alive ? 200 : 410 })
}

export const meta = titleMeta

export async function action(args: ActionFunctionArgs) {
  const token = args.params.token!
  const { db, locale } = await visit(args)
  const link = await answerPage(db, token, locale)
  const how = {
    right: 'whoever-has-the-link',
    limit: 'small',
    done: (_: unknown, { paths }: Visit) => ({ to: paths.answer(token) }),
  } as const
  // A proposal is accepted or refused; whatever else asks is answered.
  return link.state !== 'expired' && link.asked.kind === 'proposal'
    ? perform(args, {
        ...how,
        schema: VerdictWords,
        deed: (act, input) => judgeByLink(act, { ...input, token }),
      })
    : perform(args, {
        ...how,
        schema: AnswerWords,
        deed: (act, input) => answerByLink(act, { ...input, token }),
      })
}

/** From the mail on a phone to the published answer, without signing in. */
export default function Answer() {
  const { link, token, projects, constraint } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t } = useLanguage()
  const words = t.answering
  const titles = {
    open: words.title,
    published: words.publishedTitle,
    used: words.usedTitle,
    gone: words.goneTitle,
    expired: words.expiredTitle,
  }
  return (
    <>
      <PageHeading
        title={titles[link.state]}
        lead={
          link.state === 'open' && link.asked.official ? (
            <p>{words.lead(link.asked.official.name)}</p>
          ) : undefined
        }
      />
      <Wrap>
        <div className="max-w-[68ch]">
          {link.state === 'open' ? (
            <LinkOpen
              asked={link.asked}
              projects={projects}
              constraint={constraint}
              lastResult={lastResult}
            />
          ) : link.state === 'published' ? (
            <LinkPublished asked={link.asked} token={token} />
          ) : (
            <LinkClosed link={link} />
          )}
        </div>
      </Wrap>
    </>
  )
}
