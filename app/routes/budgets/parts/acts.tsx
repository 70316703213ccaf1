import { LinkButton } from '#app/ui/button.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { VoteNow } from '../../consultations/parts/vote-now.tsx'
import { type Shown, stateShown } from './shown.ts'

/** What this reader can do now: propose, vote, read the result; and if not why. */
export function BudgetActs({ of, signedIn }: { of: Shown; signedIn: boolean }) {
  const { t, say, paths } = useLanguage()
  const words = t.budgets.show
  const to = paths.budget(of.slug)
  const state = stateShown(of)
  return (
    <section className="card acting" aria-labelledby="agir-ici">
      <h2 id="agir-ici">{t.budgets.states[state]}</h2>
      {body()}
    </section>
  )

  function body() {
    if (of.rules.takesIdeas)
      return (
        <>
          <p className="text-second">{words.proposeLead(say.day(of.rules.ideasUntil))}</p>
          <p>
            <LinkButton href={to.propose}>{words.propose}</LinkButton>
          </p>
        </>
      )
    if (state === 'ideas' || state === 'screening') return <p>{`${words.over} ${words.screened}`}</p>
    if (state === 'announced') return <p>{t.votes.show.notYet(say.day(of.opensOn))}</p>
    if (state === 'open' && of.inTime)
      return (
        <>
          <p className="text-second">{`${t.voteNames.until(say.day(of.closesOn))}.`}</p>
          <VoteNow of={of} ballot={to.ballot} signedIn={signedIn} />
        </>
      )
    return <p>{t.votes.show.over}</p>
  }
}
