import type { CampaignCard } from '#app/domain/funding/index.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { ListRows } from '#app/ui/list-rows.tsx'
import { shareOf } from './share-of.ts'

/** A page of the list, a line each: what for, how far, and until when. */
export function CampaignRows({ cards }: { cards: readonly CampaignCard[] }) {
  const { t, say, paths } = useLanguage()
  const words = t.campaignNames
  return (
    <ListRows
      rows={cards.map(({ id, slug, title, lang, promised, goal, takesPledges, deadlineAt, now }) => ({
        ...{ key: id, href: paths.campaign(slug).show, title, lang },
        where: words.progress(say.money(promised), say.money(goal)),
        figure: say.percent(shareOf({ promised, goal })),
        act: takesPledges
          ? words.until(say.day(deadlineAt), say.relative(deadlineAt, now))
          : words.ended(say.day(deadlineAt)),
        live: takesPledges,
      }))}
    />
  )
}
