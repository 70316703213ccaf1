import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useState } from 'react'
import { ideasOf } from '#app/domain/ballots/index.ts'
import { keepOnDevice } from '#app/lib/ballots/device-copy.ts'
import { asQuestion, readChoice } from '#app/lib/ballots/questions.ts'
import { typedChoice } from '#app/lib/ballots/typed.ts'
import { inLanguage } from '#app/lib/texts/in-language.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { readForm } from '#app/web/forms/read-form.ts'
import { visitAs } from '#app/web/visit.ts'
import { BallotReview } from '../consultations/parts/ballot-review.tsx'
import { BudgetBallot } from './parts/budget-ballot.tsx'
import { sessionOnDevice } from './parts/device.server.ts'
import { budgetHere } from './parts/here.server.ts'
import { KeptCopy } from './parts/kept-copy.tsx'

async function boxHere(args: LoaderFunctionArgs) {
  const visited = await visitAs(args, 'ballot.cast')
  const here = await budgetHere(visited, args.params)
  const { id, slug, titles, questions, minAge, boxKey, onRoll, voted, state, inTime, keyLost, rules } = here
  const open = boxKey !== null && state === 'open' && inTime && onRoll && !voted && !keyLost
  // Why not is said on its page.
  if (!open) throw redirect(visited.paths.budget(slug).show)
  return { box: { id, slug, boxKey, questions, minAge }, titles, rules, visited }
}

export async function loader(args: LoaderFunctionArgs) {
  const { visited, ...here } = await boxHere(args)
  const all = await ideasOf(visited.db, here.box.id, visited.locale)
  const ideas = all.filter(({ number }) => number !== null)
  const { gone } = visited.t.proposals.show
  // Its one question names them by their ids: what they are called is read where it may be hidden.
  const options = ideas.map(({ title }) => ({ fr: title || gone }))
  const questions = here.box.questions.map((question) => ({ ...question, options }))
  return {
    ...here,
    box: { ...here.box, questions },
    ideas,
    session: sessionOnDevice(visited),
    title: pageTitle(visited.t.budgets.ballot.title),
  }
}

export const meta = titleMeta

const filtered = (form: FormData) => ({
  theme: String(form.get('theme') ?? ''),
  place: String(form.get('lieu') ?? ''),
  mine: form.get('mien') === 'on',
})

/** Reads a ballot back for who has no script, gives it back to be changed, or filters its ideas. Nothing of it is kept. */
export async function action(args: ActionFunctionArgs) {
  const { box } = await boxHere(args)
  const form = await readForm(args.request)
  const given = form.get('given')
  const filter = filtered(form)
  if (typeof given === 'string')
    return data({ choice: readChoice(given) ?? [], wrong: false, young: false, changing: true, filter })
  const { choice, wrong } = typedChoice(form, box.questions.map(asQuestion))
  if (form.has('filtrer')) return data({ choice, wrong: false, young: false, changing: true, filter })
  const young = box.minAge !== null && form.get('age') !== 'on'
  const read = { choice, wrong: wrong.length > 0, young, changing: false, filter }
  return data(read, { status: read.wrong || young ? 422 : 200 })
}

/** The ballot of a budget: compared, chosen, read again, then cast. Nothing leaves the device before it is sealed. */
export default function Ballot() {
  const { box, titles, rules, ideas, session } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  const { t, paths, locale } = useLanguage()
  const [typed, setTyped] = useState<typeof sent>()
  const [copy, setCopy] = useState(false)
  const read = typed ?? sent
  const reviewed = read && !read.wrong && !read.young && !read.changing ? read : null
  const to = paths.budget(box.slug)
  const onCast = () => {
    keepOnDevice({ session, budgetId: box.id, kept: 'draft' }, null)
    keepOnDevice({ session, budgetId: box.id, kept: 'copy' }, copy ? (reviewed?.choice[0] ?? []) : null)
  }
  return (
    <>
      <PageHeading
        title={t.budgets.ballot.title}
        lead={t.budgets.ballot.lead}
        seed={box.slug}
        breadcrumbs={[
          { label: t.budgets.list.title, href: paths.budgets },
          { label: inLanguage(titles, locale), href: to.show },
        ]}
      />
      <Wrap className="max-w-[80ch]">
        {reviewed ? (
          <BallotReview
            box={box}
            choice={reviewed.choice}
            to={to}
            onChange={typed ? () => setTyped({ ...typed, changing: true }) : undefined}
            onCast={onCast}
          >
            <KeptCopy
              rules={rules}
              ideas={ideas}
              choice={reviewed.choice[0] ?? []}
              copy={copy}
              onCopy={setCopy}
            />
          </BallotReview>
        ) : (
          <BudgetBallot
            session={session}
            box={box}
            rules={rules}
            ideas={ideas}
            read={read}
            onRead={setTyped}
          />
        )}
      </Wrap>
    </>
  )
}
