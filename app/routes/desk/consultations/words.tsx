import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { wordsToRead } from '#app/domain/ballots/index.ts'
import { RulingInput, release, ruleOnNotice } from '#app/domain/moderation/index.ts'
import { inLanguage } from '#app/lib/texts/in-language.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { Button } from '#app/ui/button.tsx'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { perform } from '#app/web/perform.ts'
import { visitAs } from '#app/web/visit.ts'
import { surveyHere } from '../../consultations/parts/survey-here.server.ts'
import { Refused } from '../../proposals/parts/refused.tsx'
import { SetAside } from './parts/set-aside.tsx'

const { contributionId, ground, reason } = RulingInput.shape
/** What a moderator says of words that wait: that they are let through; or hidden, by which rule and why. */
const WordsRuling = z
  .object({
    contributionId,
    decision: z.enum(['released', 'hidden']),
    ground: ground.optional(),
    reason: reason.optional(),
  })
  .refine(({ decision, ground, reason }) => decision === 'released' || (ground && reason), {
    params: { refusal: 'words-reason' },
  })

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visitAs(args, 'notice.rule')
  const { id, slug, titles, questions } = await surveyHere(visited, args.params)
  const waiting = await wordsToRead(visited.db, id, visited.viewer.id)
  return { slug, titles, questions, waiting, title: pageTitle(visited.t.votesDesk.words.title) }
}

export const meta = titleMeta

export const action = (args: ActionFunctionArgs) => {
  const slug = args.params.slug ?? ''
  return perform(args, {
    right: 'notice.rule',
    schema: WordsRuling,
    limit: 'small',
    deed: async (act, { contributionId, decision, ground, reason }) => {
      if (decision === 'released') return release(act, { contributionId })
      // Its schema asks for both.
      await ruleOnNotice(act, { contributionId, decision, ground: ground!, reason: reason! })
    },
    done: (_, { t, paths }) => ({ to: paths.deskConsultation(slug).words, say: t.votesDesk.words.ruled }),
  })
}

/** What was written into a survey and nobody has read: shown, or set aside with a reason. */
export default function WordsAtDesk() {
  const { slug, titles, questions, waiting } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t, paths, locale } = useDeskLanguage()
  const words = t.votesDesk.words
  const asked = (question: number) => questions.find(({ number }) => number === question)?.titles
  return (
    <>
      <PageHeading
        title={words.title}
        lead={words.lead}
        breadcrumbs={[
          { label: t.votesDesk.list.title, href: paths.deskConsultations },
          { label: inLanguage(titles, locale), href: paths.deskConsultation(slug).show },
        ]}
      />
      <Wrap className="grid max-w-[72ch] gap-6">
        <Refused by={lastResult} />
        {waiting.length === 0 ? <p>{words.none}</p> : null}
        {waiting.map(({ id, question, body, lang, own }) => (
          <article key={id} className="card grid gap-3">
            <h2 className="text-base text-second">{inLanguage(asked(question) ?? { fr: '' }, locale)}</h2>
            <blockquote lang={lang} className="whitespace-pre-line">
              {body}
            </blockquote>
            {own ? (
              <p>{words.own}</p>
            ) : (
              <div className="grid gap-3">
                <Form method="post">
                  <input type="hidden" name="contributionId" value={id} />
                  <input type="hidden" name="decision" value="released" />
                  <Button small>{words.show}</Button>
                </Form>
                <SetAside id={id} />
              </div>
            )}
          </article>
        ))}
      </Wrap>
    </>
  )
}
