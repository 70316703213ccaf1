import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { type FormEvent, useState } from 'react'
import { asQuestion, readChoice } from '#app/lib/ballots/questions.ts'
import { typedChoice } from '#app/lib/ballots/typed.ts'
import { inLanguage } from '#app/lib/texts/in-language.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { Button } from '#app/ui/button.tsx'
import { Checkbox } from '#app/ui/forms/choices.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { readForm } from '#app/web/forms/read-form.ts'
import { visitAs } from '#app/web/visit.ts'
import { BallotQuestion } from './parts/ballot-question.tsx'
import { BallotReview } from './parts/ballot-review.tsx'
import { consultationHere } from './parts/here.server.ts'

async function boxHere(args: LoaderFunctionArgs) {
  const visited = await visitAs(args, 'ballot.cast')
  const here = await consultationHere(visited, args.params)
  const { id, slug, titles, questions, minAge, boxKey, onRoll, voted, state, inTime, keyLost } = here
  const open = boxKey !== null && state === 'open' && inTime && onRoll && !voted && !keyLost
  // Why not is said on its page.
  if (!open) throw redirect(visited.paths.consultation(slug).show)
  return {
    box: { id, slug, boxKey, questions, minAge },
    titles,
    title: pageTitle(visited.t.votes.ballot.title),
  }
}

export const loader = (args: LoaderFunctionArgs) => boxHere(args)

export const meta = titleMeta

/** Reads a ballot back for who has no script, or gives it back to be changed. Nothing of it is kept. */
export async function action(args: ActionFunctionArgs) {
  const { box } = await boxHere(args)
  const form = await readForm(args.request)
  const given = form.get('given')
  if (typeof given === 'string')
    return data({ choice: readChoice(given) ?? [], wrong: [], young: false, changing: true })
  const read = typedChoice(form, box.questions.map(asQuestion))
  const young = box.minAge !== null && form.get('age') !== 'on'
  return data({ ...read, young, changing: false }, { status: read.wrong.length > 0 || young ? 422 : 200 })
}

/** The ballot: filled in, read again, then cast. With a script nothing leaves the device before it is sealed. */
export default function Ballot() {
  const { box, titles } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  const { t, paths, locale } = useLanguage()
  const words = t.votes.ballot
  // What a script read; without one, what the server sent back, and the way back is a form.
  const [typed, setTyped] = useState<typeof sent>()
  const [changing, setChanging] = useState(sent?.changing ?? false)
  const read = typed ?? sent
  const reviewed = read && read.wrong.length === 0 && !read.young && !changing ? read : null
  const review = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const young = box.minAge !== null && form.get('age') !== 'on'
    setTyped({ ...typedChoice(form, box.questions.map(asQuestion)), young, changing: false })
    setChanging(false)
    window.scrollTo({ top: 0 })
  }
  return (
    <>
      <PageHeading
        title={words.title}
        lead={words.lead}
        seed={box.slug}
        breadcrumbs={[
          { label: t.votes.list.title, href: paths.consultations },
          { label: inLanguage(titles, locale), href: paths.consultation(box.slug).show },
        ]}
      />
      <Wrap className="max-w-[72ch]">
        {reviewed ? (
          <BallotReview
            box={box}
            choice={reviewed.choice}
            to={paths.consultation(box.slug)}
            onChange={typed ? () => setChanging(true) : undefined}
          />
        ) : (
          <Form method="post" className="form" onSubmit={review}>
            {read && !changing ? (
              <Notice tone="danger" title={words.wrongTitle} live focused>
                <ul>
                  {read.wrong.map((index) => (
                    <li key={index}>
                      <a href={`#question-${index + 1}`}>{words.goTo(index + 1)}</a>
                    </li>
                  ))}
                  {read.young ? <li>{t.votes.refusals['vote-age']}</li> : null}
                </ul>
              </Notice>
            ) : null}
            {box.questions.map((question, index) => (
              <BallotQuestion
                key={question.number}
                question={question}
                index={index}
                given={read?.choice[index] ?? []}
                wrong={!changing && (read?.wrong.includes(index) ?? false)}
              />
            ))}
            {box.minAge ? (
              <Checkbox field={{ id: 'age', name: 'age', required: true }} label={words.age(box.minAge)} />
            ) : null}
            <Button>{words.review}</Button>
          </Form>
        )}
      </Wrap>
    </>
  )
}
