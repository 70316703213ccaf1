import { LinkButton } from '#app/ui/button.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import type { Shown } from './shown.ts'

type Vote = Pick<Shown, 'state' | 'inTime' | 'voted' | 'votedOnPaper' | 'keyLost' | 'onRoll'>

/** Whether this reader can vote now; whoever has not signed in may be on the roll. */
export const mayVote = (
  { state, inTime, voted, keyLost, onRoll }: Omit<Vote, 'votedOnPaper'>,
  signedIn: boolean,
): boolean => state === 'open' && inTime && !voted && !keyLost && (!signedIn || onRoll)

/** The way to the ballot while a vote is open, or why there is none for this reader. */
export function VoteNow({ of, ballot, signedIn }: { of: Vote; ballot: string; signedIn: boolean }) {
  const { t } = useLanguage()
  const words = t.votes.show
  if (of.votedOnPaper) return <p role="status">{t.votes.paper.yours}</p>
  if (of.voted) return <p role="status">{t.voteNames.voted}.</p>
  if (of.keyLost) return <p>{words.keyLost}</p>
  if (signedIn && !of.onRoll) return <p>{words.notOnRoll}</p>
  return (
    <>
      <p>
        <LinkButton href={ballot}>{signedIn ? t.voteNames.vote : words.signIn}</LinkButton>
      </p>
      <p className="text-sm text-second">{words.once}</p>
    </>
  )
}
