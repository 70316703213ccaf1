import type { CampaignCard } from '#app/domain/funding/index.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { ListRows } from '#app/ui/list-rows.tsx'

/** A page of the list, a line each: what for, how far, and until when. */
export function CampaignRows({ cards }: { cards: readonly CampaignCard[] }) {
  const { t, say, paths } = useLanguage()
  const words = t.campaignNames
  return (
    <ListRows
      rows={cards.map(
        ({ id, slug, title, lang, project, promised, goal, takesPledges, deadlineAt, now }) => ({
          ...{ key: id, href: paths.campaign(slug).show, title, lang },
          where: <span lang={project.lang}>{project.title}</span>,
          figure: words.progress(say.money(promised), say.money(goal)),
          act: takesPledges
            ? words.until(say.day(deadlineAt), say.relative(deadlineAt, now))
            : words.ended(say.day(deadlineAt)),
          live: takesPledges,
        }),
      )}
    />
  )
}
