import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { type FormEvent, useState } from 'react'
import {
  type AskedQuestion,
  answerOf,
  type PublishedConsultation,
  wordsOf,
} from '#app/domain/ballots/index.ts'
import { asQuestion, readChoice } from '#app/lib/ballots/questions.ts'
import { readWords, typedChoice, typedWords } from '#app/lib/ballots/typed.ts'
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
import { type Visit, visitAs } from '#app/web/visit.ts'
import { BallotQuestion } from './parts/ballot-question.tsx'
import { BallotReview } from './parts/ballot-review.tsx'
import { consultationHere } from './parts/here.server.ts'

async function boxHere(args: LoaderFunctionArgs) {
  const visited = await visitAs(args, 'ballot.cast')
  const here = await consultationHere(visited, args.params)
  const { id, slug, titles, questions, minAge, boxKey, onRoll, voted, state, inTime, keyLost, secret } = here
  const inside = state === 'open' && inTime && onRoll
  const open = inside && (secret ? boxKey !== null && !voted && !keyLost : true)
  // Why not is said on its page.
  if (!open) throw redirect(visited.paths.consultation(slug).show)
  return {
    box: { id, slug, boxKey, questions, minAge },
    ...{ titles, secret },
    own: secret ? null : await ownAnswer(visited, here),
    title: pageTitle(secret ? visited.t.votes.ballot.title : visited.t.votes.survey.title),
  }
}

/** What she answered to a survey before, to be changed. */
async function ownAnswer({ db, viewer }: Visit, { id, questions }: PublishedConsultation) {
  if (!viewer) return null
  const [choice, words] = await Promise.all([answerOf(db, id, viewer.id), wordsOf(db, id, viewer.id)])
  if (!choice && words.length === 0) return null
  const written = new Map(words.map(({ question, body }) => [question, body]))
  return { choice: choice ?? [], words: questions.map(({ number }) => written.get(number) ?? '') }
}

export const loader = (args: LoaderFunctionArgs) => boxHere(args)

export const meta = titleMeta

/** Reads a ballot back for who has no script, or gives it back to be changed. Nothing of it is kept. */
export async function action(args: ActionFunctionArgs) {
  const { box } = await boxHere(args)
  const form = await readForm(args.request)
  const given = form.get('given')
  if (typeof given === 'string')
    return data({
      ...{ choice: readChoice(given) ?? [], words: readWords(form.get('words')) },
      ...{ wrong: [], young: false, changing: true },
    })
  const read = typedAll(form, box.questions)
  const young = box.minAge !== null && form.get('age') !== 'on'
  return data({ ...read, young, changing: false }, { status: read.wrong.length > 0 || young ? 422 : 200 })
}

const typedAll = (form: FormData, questions: readonly AskedQuestion[]) => {
  const asked = questions.map(asQuestion)
  return { ...typedChoice(form, asked), words: typedWords(form, asked) }
}

/** The ballot: filled in, read again, then cast. With a script nothing leaves the device before it is sealed. */
export default function Ballot() {
  const { box, titles, secret, own } = useLoaderData<typeof loader>()
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
    setTyped({ ...typedAll(form, box.questions), young, changing: false })
    setChanging(false)
    window.scrollTo({ top: 0 })
  }
  return (
    <>
      <PageHeading
        title={secret ? words.title : t.votes.survey.title}
        lead={secret ? words.lead : t.votes.survey.how}
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
            words={secret ? undefined : reviewed.words}
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
                given={read?.choice[index] ?? own?.choice[index] ?? []}
                words={read?.words[index] ?? own?.words[index]}
                wrong={!changing && (read?.wrong.includes(index) ?? false)}
              />
            ))}
            {box.minAge ? (
              <Checkbox field={{ id: 'age', name: 'age', required: true }} label={words.age(box.minAge)} />
            ) : null}
            <Button>{secret ? words.review : t.votes.survey.review}</Button>
          </Form>
        )}
      </Wrap>
    </>
  )
}
