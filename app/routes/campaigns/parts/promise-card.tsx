import type { CampaignShown, HerPledge } from '#app/domain/funding/index.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Conditions } from '../../pledges/parts/conditions.tsx'
import { GiveButtons } from './give.tsx'

/**
 * What acts on a campaign: what the money is for, what happens if the goal is missed and the way out, and only then the
 * amounts; the conditions in full beneath, and once more above the button of the form.
 */
export function PromiseCard({ campaign, hers }: { campaign: CampaignShown; hers: HerPledge | null }) {
  const { t, say, paths } = useLanguage()
  const words = t.campaigns.show
  const { slug, state, takesPledges, lang, purpose } = campaign
  const refused = takesPledges ? undefined : words.refused[state === 'open' ? 'closing' : state]
  return (
    <section className="card acting" aria-labelledby="engagement">
      <h2 id="engagement" className="text-lg">
        {takesPledges ? words.promise : words.conditionsPast}
      </h2>
      {hers ? (
        <Notice tone={hers.state === 'started' ? 'warning' : 'success'}>
          <p>{(hers.state === 'started' ? words.yoursStarted : words.yours)(say.money(hers.amount))}</p>
          <p>
            <a href={paths.pledge(hers.id).show}>{words.yoursLink}</a>
          </p>
        </Notice>
      ) : takesPledges ? (
        <>
          <p>
            {words.purpose}
            {say.colon}
            <span lang={lang}>{purpose}</span>
          </p>
          <p className="text-sm">
            {words.ifMissed} {words.withdraw}
          </p>
          <GiveButtons of={campaign} />
        </>
      ) : (
        <p>
          <LinkButton href={paths.campaign(slug).pledges} refused={refused}>
            {words.promise}
          </LinkButton>
        </p>
      )}
      <details>
        <summary>{takesPledges ? words.conditions : words.conditionsPast}</summary>
        <div className="mt-3 grid gap-3">
          <Conditions of={campaign} />
        </div>
      </details>
    </section>
  )
}
