import { useFetcher, useLocation } from '@remix-run/react'
import { type MouseEvent, useEffect, useState } from 'react'
import type { ThreadShown } from '#app/domain/participation/index.ts'
import { classWords } from '#app/lib/addresses/class-words.ts'
import { stanceWords } from '#app/lib/addresses/stance-words.ts'
import type { SubjectPlace } from '#app/lib/addresses/subject-kinds.ts'
import { Empty } from '#app/ui/empty.tsx'
import { Filters } from '#app/ui/forms/filters.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { type Here, Thread } from './comment.tsx'
import { CommentForm } from './comment-form.tsx'
import { sortWords, writeDiscussionQuery } from './discussion-query.ts'
import type { DiscussionShown } from './participation.server.ts'

type Shown = DiscussionShown

/**
 * The discussion of a subject: write, choose, read, page. `official` is whom a comment may ask for an answer, `closed` that
 * nobody writes any more.
 */
export function Discussion({
  shown,
  place,
  now,
  closed,
  official,
}: {
  shown: Shown
  place: SubjectPlace
  now: Date
  closed: boolean
  official: string | null
}) {
  const language = useLanguage()
  const { key } = useLocation()
  const { t, paths } = language
  const { comments, ropes, query, speaker, constraints } = shown
  const words = t.participation.discussion
  const to = paths.subject(place)
  const page = (from: string | null) => from && to.discussion({ ...writeDiscussionQuery({ ...query, from }) })
  const here = { language, now, place, ropes, closed, signedIn: speaker !== null, usefulForm: 'utile' }
  return (
    <section id="discussion" aria-labelledby="discussion-title">
      <h2 id="discussion-title">{words.title}</h2>
      <p className="mb-6 text-second">{words.count(comments.total)}</p>
      {closed ? (
        <Notice>{words.closed}</Notice>
      ) : (
        <div className="card mb-8" id="ecrire">
          <h3 className="text-lg">{t.participation.comment.writeHere}</h3>
          <CommentForm
            key={key}
            id="contribution"
            action={to.comments}
            speaker={speaker}
            official={official}
            constraint={constraints.comment}
          />
        </div>
      )}
      {comments.total > 0 || comments.threads.length > 0 ? (
        <DiscussionFilters query={query} action={to.discussion()} />
      ) : (
        <Empty seed={`${place.slug}-discussion`} title={words.empty} level="h3">
          {words.emptyBody}
        </Empty>
      )}
      {comments.total > 0 && comments.threads.length === 0 ? <p>{words.nothingFound}</p> : null}
      <Threads
        key={key}
        threads={comments.threads}
        here={here}
        constraint={constraints.comment}
        speaker={speaker}
      />
      <Pagination previous={page(comments.previous)} next={page(comments.next)} />
    </section>
  )
}

/** The threads, with the one form that their "useful" buttons share, and the reply that is being written among them. */
export function Threads({
  threads,
  here,
  speaker,
  constraint,
}: {
  threads: ThreadShown[]
  here: Here
  speaker: Shown['speaker']
  constraint: Shown['constraints']['comment']
}) {
  const useful = useFetcher({ key: here.usefulForm })
  const [replyTo, setReplyTo] = useState<string | null>(null)
  useEffect(() => {
    if (replyTo) document.getElementById(`reponse-${replyTo}-body`)?.focus()
  }, [replyTo])
  const reply = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('[data-reply]') : null
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    setReplyTo(link.getAttribute('data-reply'))
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the links inside take the keyboard; this only keeps them in place
    // biome-ignore lint/a11y/noStaticElementInteractions: as above
    <div onClick={reply}>
      <useful.Form method="post" id={here.usefulForm} preventScrollReset />
      {threads.map((thread) => (
        <Thread
          key={thread.id}
          of={thread}
          here={here}
          form={
            replyTo === thread.id ? (
              <CommentForm
                id={`reponse-${thread.id}`}
                action={here.language.paths.contribution(thread.id).reply}
                speaker={speaker}
                constraint={constraint}
                reply
              />
            ) : undefined
          }
        />
      ))}
    </div>
  )
}

function DiscussionFilters({ query, action }: { query: Shown['query']; action: string }) {
  const { t } = useLanguage()
  const words = t.participation.discussion
  const written = writeDiscussionQuery(query)
  const options = <Key extends string>(
    inAddress: Record<Key, string>,
    labels: { [K in NoInfer<Key>]: string },
  ) => (Object.keys(inAddress) as Key[]).map((key) => ({ value: inAddress[key], label: labels[key] }))
  const { recent: _, ...otherSorts } = sortWords
  return (
    <Filters
      action={action}
      filters={[
        {
          name: 'tri',
          label: words.sortLabel,
          options: options(otherSorts, words.sorts),
          value: written.tri,
          all: words.sorts.recent,
        },
        {
          name: 'avis',
          label: words.stance,
          options: options(stanceWords, t.ui.stance),
          value: written.avis,
          all: words.anyStance,
        },
        {
          name: 'qui',
          label: words.who,
          options: options(classWords, t.ui.classes),
          value: written.qui,
          all: words.everyone,
        },
      ]}
    />
  )
}
