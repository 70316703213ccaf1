import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import {
  type CounterInput,
  enterAtCounter,
  ownOpinionStands,
  verifyAtCounter,
} from '#app/domain/counter/index.ts'
import { claimableClasses } from '#app/domain/people/index.ts'
import { ProposalWords } from '#app/domain/proposals/index.ts'
import { written } from '#app/domain/written.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { Notice } from '#app/ui/notice.tsx'
import { perform } from '#app/web/perform.ts'
import { CounterEntryForm } from './parts/entry-form.tsx'
import { CounterProposalForm } from './parts/proposal-form.tsx'
import { stepOf, yesHere } from './parts/yes.server.ts'
import { CounterYesFacts } from './parts/yes-facts.tsx'

const stance = z.enum(['for', 'neutral', 'against'])
const lang = z.enum(['fr', 'it', 'en'])
const OpinionForm = z.object({ stance, words: written().max(2000).default(''), lang })
const CommentForm = z.object({ words: written().min(2).max(5000), stance: stance.optional(), lang })

export async function loader(args: LoaderFunctionArgs) {
  const { visited, yes, title } = await yesHere(args)
  if (stepOf(yes, visited.viewer.id) !== 'enter') throw redirect(visited.paths.deskCounterYes(yes.id).show)
  return { yes, ownOpinion: await ownOpinionStands(visited.instance.db, yes.id), title }
}

export const meta = titleMeta

export async function action(args: ActionFunctionArgs) {
  const { visited, yes } = await yesHere(args)
  const { paths, t } = visited
  const words = t.counter.desk
  const done = () => ({
    to: paths.deskCounterPerson(yes.person.id),
    say: yes.person.hasAccount ? `${words.entered} ${words.toldByMail}` : words.entered,
  })
  const consentId = yes.id
  if (yes.kind === 'class')
    return perform(args, {
      right: 'claim.rule',
      schema: z.object({}),
      deed: (act) =>
        verifyAtCounter(act, {
          personId: yes.person.id,
          class: z.enum(claimableClasses).parse(yes.class),
          consentId,
        }),
      done: () => ({ to: paths.deskCounterPerson(yes.person.id), say: t.people.desk.person.verified }),
    })
  const enter = (input: CounterInput) => (act: Parameters<typeof enterAtCounter>[0]) =>
    enterAtCounter(act, input)
  if (yes.kind === 'opinion')
    return perform(args, {
      right: 'contribution.enter-at-counter',
      schema: OpinionForm,
      deed: (act, { words: reason, ...said }) => enter({ kind: 'opinion', consentId, reason, ...said })(act),
      done,
    })
  if (yes.kind === 'proposal')
    return perform(args, {
      right: 'contribution.enter-at-counter',
      schema: ProposalWords.omit({ seen: true }),
      deed: (act, said) => enter({ kind: 'proposal', consentId, ...said })(act),
      done,
    })
  return perform(args, {
    right: 'contribution.enter-at-counter',
    schema: CommentForm,
    deed: (act, { words: body, ...said }) =>
      enter({ kind: 'comment', consentId, body, asksAnswer: false, ...said })(act),
    done,
  })
}

export default function CounterEntry() {
  const { yes, ownOpinion } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const { t, paths } = useDeskLanguage()
  const Entry = yes.kind === 'proposal' ? CounterProposalForm : CounterEntryForm
  return (
    <>
      <PageHeading
        title={t.counter.desk.title(yes.person.name)}
        breadcrumbs={[
          { label: t.people.desk.counter.title, href: paths.deskCounter },
          { label: yes.person.name, href: paths.deskCounterPerson(yes.person.id) },
        ]}
      />
      <Wrap>
        <div className="grid max-w-3xl gap-8">
          <CounterYesFacts yes={yes} />
          {ownOpinion ? (
            <Notice tone="warning">{t.counter.desk.ownOpinion}</Notice>
          ) : (
            <Entry yes={yes} lastResult={lastResult} />
          )}
        </div>
      </Wrap>
    </>
  )
}
