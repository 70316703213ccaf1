import { LinkButton } from '#app/ui/button.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import type { Shown } from './shown.ts'

/** What acts: whether this reader can vote now, and if not why. */
export function VoteBox({ of, signedIn }: { of: Shown; signedIn: boolean }) {
  const { t, say, paths } = useLanguage()
  const words = t.votes.show
  const { ballot } = paths.consultation(of.slug)
  return (
    <section className="card acting" aria-labelledby="voter">
      <h2 id="voter">{words.yours}</h2>
      <p className="text-second">{when()}</p>
      {of.voted ? <p role="status">{t.voteNames.voted}.</p> : null}
      {of.state === 'open' && of.inTime && !of.voted ? can() : null}
    </section>
  )

  function when() {
    if (of.state === 'announced') return words.notYet(say.day(of.opensOn))
    if (of.state === 'open' && of.inTime) return `${t.voteNames.until(say.day(of.closesOn))}.`
    return words.over
  }

  function can() {
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
}
