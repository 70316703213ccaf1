import { publishedCampaign } from '#app/domain/funding/index.ts'
import { askedPage } from '#app/domain/participation/index.ts'
import { subjectHere } from '#app/domain/subjects/index.ts'
import { ofKind } from '#app/lib/addresses/subject-kinds.ts'
import { addressOf } from '#app/web/address-of.ts'
import { idParam } from '#app/web/id-param.ts'
import { notFound, orRefused } from '#app/web/refused.ts'
import type { Visit } from '#app/web/visit.ts'

type Params = Record<string, string | undefined>

/** What a card says of whatever lives at an address: a subject of any kind, a campaign or a question; a 404 for nothing. */
export async function shownHere(visited: Visit, params: Params) {
  const { db, locale, actor, t } = visited
  const address = addressOf(params)
  const { slug } = address
  switch (address.path) {
    case 'campagnes': {
      const campaign = (await publishedCampaign(db, slug, locale)) ?? notFound(visited)
      return { address, over: t.subjectPages.share.campaign, title: campaign.title, seed: slug }
    }
    case 'questions': {
      const asked = await askedPage(db, idParam({ id: slug }, visited), actor, locale)
      if (asked?.kind !== 'question') notFound(visited)
      const gone = asked.withdrawnAt !== null || asked.hiddenReason !== null
      return {
        address,
        over: t.subjectPages.share.question,
        title: gone ? t.participation.question.listTitle : asked.title,
        seed: slug,
      }
    }
    default: {
      const { kind, title } = await orRefused(visited, subjectHere(db, address, locale))
      return { address, over: ofKind(t.subjects, kind).name, title, seed: slug }
    }
  }
}
