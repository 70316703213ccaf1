import { LinkButton } from '#app/ui/button.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import type { Shown } from './shown.ts'
import { VoteNow } from './vote-now.tsx'

/** What acts: whether this reader can vote now, and if not why. */
export function VoteBox({ of, signedIn }: { of: Shown; signedIn: boolean }) {
  const { t, say, paths } = useLanguage()
  const words = t.votes.show
  const open = of.state === 'open' && of.inTime
  return (
    <section className="card acting" aria-labelledby="voter">
      <h2 id="voter">{of.secret ? words.yours : t.votes.survey.yours}</h2>
      <p className="text-second">{when()}</p>
      {!of.secret ? (
        <AnswerNow of={of} open={open} signedIn={signedIn} />
      ) : open ? (
        <VoteNow of={of} ballot={paths.consultation(of.slug).ballot} signedIn={signedIn} />
      ) : of.voted ? (
        <p role="status">{of.votedOnPaper ? t.votes.paper.yours : `${t.voteNames.voted}.`}</p>
      ) : null}
    </section>
  )

  function when() {
    if (!of.secret) return whenOfSurvey()
    if (of.state === 'announced') return words.notYet(say.day(of.opensOn))
    return open ? `${t.voteNames.until(say.day(of.closesOn))}.` : words.over
  }

  function whenOfSurvey() {
    const { survey } = t.votes
    if (of.state === 'announced') return survey.notYet(say.day(of.opensOn))
    return open ? survey.until(say.day(of.closesOn)) : survey.over
  }
}

/** The way to the questions of a survey while it is open; whoever answered may change it. */
function AnswerNow({ of, open, signedIn }: { of: Shown; open: boolean; signedIn: boolean }) {
  const { t, paths } = useLanguage()
  const words = t.votes.survey
  if (open && signedIn && !of.onRoll) return <p>{words.notYours}</p>
  const answer = of.voted ? words.again : t.voteNames.answer
  return (
    <>
      {of.voted ? <p role="status">{words.given}</p> : null}
      {open ? (
        <>
          <p>
            <LinkButton href={paths.consultation(of.slug).ballot}>
              {signedIn ? answer : words.signIn}
            </LinkButton>
          </p>
          <p className="text-sm text-second">{words.how}</p>
        </>
      ) : null}
    </>
  )
}
