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
      <h2 id="voter">{words.yours}</h2>
      <p className="text-second">{when()}</p>
      {open ? (
        <VoteNow of={of} ballot={paths.consultation(of.slug).ballot} signedIn={signedIn} />
      ) : of.voted ? (
        <p role="status">{t.voteNames.voted}.</p>
      ) : null}
    </section>
  )

  function when() {
    if (of.state === 'announced') return words.notYet(say.day(of.opensOn))
    return open ? `${t.voteNames.until(say.day(of.closesOn))}.` : words.over
  }
}
