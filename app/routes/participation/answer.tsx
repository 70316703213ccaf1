import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { AnswerWords, answerByLink, answerPage } from '#app/domain/participation/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { constraintsOf } from '#app/web/forms/forms.ts'
import { perform } from '#app/web/perform.ts'
import { visit } from '#app/web/visit.ts'
import { LinkClosed, LinkOpen, LinkPublished } from './parts/answer-link.tsx'

/** Reading changes nothing, however often a scanner opens the link. What can no longer answer is gone: 410. */
export async function loader(args: LoaderFunctionArgs) {
  const { db, locale, t } = await visit(args)
  const token = args.params.token!
  const link = await answerPage(db, token, locale)
  const alive = link.state === 'open' || link.state === 'published'
  const shown = {
    link,
    token,
    constraint: constraintsOf(AnswerWords),
    title: pageTitle(t.answering.title),
  }
  return data(shown, { status: alive ? 200 : 410 })
}

export const meta = titleMeta

export async function action(args: ActionFunctionArgs) {
  const token = args.params.token!
  return perform(args, {
    right: 'whoever-has-the-link',
    schema: AnswerWords,
    limit: 'small',
    deed: (act, input) => answerByLink(act, { ...input, token }),
    done: (_, { paths }) => ({ to: paths.answer(token) }),
  })
}

/** From the mail on a phone to the published answer, without signing in. */
export default function Answer() {
  const { link, token, constraint } = useLoaderData<typeof loader>()
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
            <LinkOpen asked={link.asked} constraint={constraint} lastResult={lastResult} />
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
