import type { CampaignShown, HerPledge } from '#app/domain/funding/index.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Conditions } from '../../pledges/parts/conditions.tsx'

/** What acts on a campaign: everything that a promise binds to, and only then the button. */
export function PromiseCard({ campaign, hers }: { campaign: CampaignShown; hers: HerPledge | null }) {
  const { t, say, paths } = useLanguage()
  const words = t.campaigns.show
  const { slug, state, takesPledges } = campaign
  const refused = takesPledges ? undefined : words.refused[state === 'open' ? 'closing' : state]
  return (
    <section className="card acting" aria-labelledby="engagement">
      <h2 id="engagement" className="text-lg">
        {takesPledges ? words.conditions : words.conditionsPast}
      </h2>
      <Conditions of={campaign} />
      {hers ? (
        <Notice tone={hers.state === 'started' ? 'warning' : 'success'}>
          <p>{(hers.state === 'started' ? words.yoursStarted : words.yours)(say.money(hers.amount))}</p>
          <p>
            <a href={paths.pledge(hers.id).show}>{words.yoursLink}</a>
          </p>
        </Notice>
      ) : (
        <p>
          <LinkButton href={paths.campaign(slug).pledges} refused={refused}>
            {words.promise}
          </LinkButton>
        </p>
      )}
    </section>
  )
}
