import type { CampaignShown } from '#app/domain/funding/index.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/notice.tsx'

/** How a campaign ended, once it has. */
export function Outcome({ of: { outcome, ending } }: { of: CampaignShown }) {
  const { t, say } = useLanguage()
  const words = t.campaigns.show
  if (!outcome) return null
  const { kind, reason, at } = outcome
  // What was promised is no money: a goal of which a third was paid is not reached.
  const lacking = ending === 'short' || ending === 'returned' ? ending : null
  return (
    <Notice
      tone={kind === 'reached' && !lacking ? 'success' : 'info'}
      title={words.outcomes[kind](say.day(at))}
    >
      {reason ? (
        <p className="whitespace-pre-line">
          {words.reason}
          {say.colon}
          <span lang="fr">{reason}</span>
        </p>
      ) : null}
      {lacking ? <p>{words.lacking[lacking]}</p> : null}
    </Notice>
  )
}
