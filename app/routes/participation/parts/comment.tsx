import { memo, type ReactNode } from 'react'
import type { CommentShown, ThreadShown } from '#app/domain/participation/index.ts'
import type { SubjectPlace } from '#app/lib/addresses/subject-kinds.ts'
import type { Knot } from '#app/telling/index.ts'
import { ToldRope } from '#app/ui/histories/told-rope.tsx'
import { KeptPart } from '#app/ui/kept/kept-part.tsx'
import { type Language, useLanguage } from '#app/ui/language.tsx'
import { Clock } from '#app/ui/voices/clock.tsx'
import { articleOf, Contribution, InContribution } from '#app/ui/voices/contribution.tsx'
import { OfficialAnswer } from './official-answer.tsx'

/** What the whole discussion shares: where it stands, and by whom it is read. */
export type Here = {
  language: Language
  now: Date
  place: SubjectPlace
  /** What became of those that were answered or taken up, by their ids. */
  ropes: Readonly<Record<string, Knot[]>>
  signedIn: boolean
  usefulForm: string
  closed: boolean
}

/** A first-level comment with the official's answer and the replies. `form` is a reply being written. */
export const Thread = memo(function Thread({
  of,
  here,
  form,
}: {
  of: ThreadShown
  here: Here
  form?: ReactNode
}) {
  const { paths, t } = here.language
  const more = of.replyCount > of.replies.length && !of.held
  const replies =
    of.answer || of.replies.length > 0 || form || more ? (
      <>
        {of.answer ? <OfficialAnswer of={of.answer} now={here.now} language={here.language} /> : null}
        {of.replies.map((reply) => (
          <Comment key={reply.id} of={reply} here={here} />
        ))}
        {more ? (
          <p>
            <a href={paths.contribution(of.id).reply}>
              {t.participation.discussion.allReplies(of.replyCount)}
            </a>
          </p>
        ) : null}
        {form}
      </>
    ) : null
  return <Comment of={of} here={here} replies={replies} threadId={of.id} />
})

function Comment({
  of,
  here,
  replies,
  threadId,
}: {
  of: CommentShown
  here: Here
  replies?: ReactNode
  threadId?: string
}) {
  const drawn = shownOf(of, here, threadId)
  if (replies || drawn.of.hidden || drawn.of.withdrawnAt) return <Contribution {...drawn} replies={replies} />
  const { language, ropes, ...rest } = here
  const became = ropes[of.id]
  const kept = { ...rest, ropes: became ? { [of.id]: became } : {} }
  return (
    <KeptPart
      as="article"
      {...articleOf(drawn.of, language)}
      inside={Alone}
      of={{ of, here: kept, threadId }}
    />
  )
}

type Told = { of: CommentShown; here: Omit<Here, 'language'>; threadId: string | undefined }

/** A comment to which nobody replied, as most are. */
function Alone({ of, here, threadId }: Told) {
  return <InContribution {...shownOf(of, { ...here, language: useLanguage() }, threadId)} />
}

function shownOf(of: CommentShown, here: Here, threadId: string | undefined) {
  const { language, now } = here
  const { locale, paths, t } = language
  const became = here.ropes[of.id]
  return {
    of: {
      ...of,
      // Once it is answered, the clock says so.
      asksAnswer: of.asksAnswer && !of.answer,
      official: of.official && (of.official[locale] || of.official.fr),
      hidden: of.hiddenReason === null ? null : { reason: of.hiddenReason, href: paths.register() },
    },
    now,
    href: paths.contribution(of.id).show,
    language,
    clock: of.owed ? <Owed of={of} here={here} /> : null,
    actions: <Actions of={of} here={here} threadId={threadId} />,
    became: became ? <ToldRope language={language} label={t.ui.contribution.rope} knots={became} /> : null,
  }
}

// The mayor may answer for whoever owes it: then he is the one who did.
function Owed({ of: { owed, at, answer }, here: { now, language } }: { of: CommentShown; here: Here }) {
  if (!owed) return null
  const of = { ...owed, who: answer?.name ?? owed.who, since: at, answeredAt: answer?.at }
  return <Clock of={of} now={now} language={language} />
}

// Plain links and buttons of one form: a page shows a hundred of these.
function Actions({ of, here, threadId }: { of: CommentShown; here: Here; threadId?: string }) {
  const { t, paths } = here.language
  const words = t.participation.comment
  const to = paths.contribution(of.id)
  if (of.held) return <span className="live">{words.heldHere}</span>
  return (
    <>
      {threadId && !here.closed ? (
        <a className="button quiet small" href={to.reply} data-reply={threadId}>
          {words.reply}
        </a>
      ) : null}
      {of.mine ? (
        <span className="button quiet small">{words.usefulCount(of.useful)}</span>
      ) : (
        <button
          type="submit"
          className="button quiet small"
          form={here.usefulForm}
          formAction={to.useful}
          name="retirer"
          value={of.foundUseful ? 'oui' : ''}
          aria-pressed={here.signedIn ? of.foundUseful : undefined}
          title={of.foundUseful ? words.takeBack : words.usefulHint}
        >
          {of.useful > 0 ? words.usefulCount(of.useful) : words.useful}
        </button>
      )}
      {of.editedAt ? (
        <a className="button quiet small" href={to.history}>
          {words.history}
        </a>
      ) : null}
      {of.mine ? (
        <>
          <a className="button quiet small" href={to.edit}>
            {words.edit}
          </a>
          <a className="button quiet small" href={to.withdraw}>
            {words.withdraw}
          </a>
        </>
      ) : (
        <a className="button quiet small" href={to.report} rel="nofollow">
          {words.report}
        </a>
      )}
    </>
  )
}
