import type { CampaignShown } from '#app/domain/funding/index.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/notice.tsx'

/** How a campaign ended, once it has. */
export function Outcome({ of: { outcome, settlement } }: { of: CampaignShown }) {
  const { t, say } = useLanguage()
  const words = t.campaigns.show
  if (!outcome) return null
  const { kind, reason, at } = outcome
  return (
    <Notice tone={kind === 'reached' ? 'success' : 'info'} title={words.outcomes[kind](say.day(at))}>
      {reason ? (
        <p className="whitespace-pre-line">
          {words.reason} : <span lang="fr">{reason}</span>
        </p>
      ) : null}
      {settlement && !settlement.kept ? <p>{words.refunded}</p> : null}
    </Notice>
  )
}
