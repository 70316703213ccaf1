import { cityNow } from '#app/domain/act.ts'
import { join } from '#app/domain/people/index.ts'
import type { Files } from '#app/services/files.ts'
import type { Db } from '#db/client.ts'
import type { Bank } from './bank.ts'
import { budgetsAreShared } from './chapters/budgets.ts'
import { bulletinsAreTold } from './chapters/bulletins.ts'
import { campaignLives } from './chapters/campaigns.ts'
import { consultationsAreHeld } from './chapters/consultations.ts'
import { decencyIsKept } from './chapters/decency.ts'
import { communeIsNamed, decisionLives } from './chapters/decisions.ts'
import { deskFills } from './chapters/desk.ts'
import { peopleTalk } from './chapters/discussion.ts'
import { dossierLives } from './chapters/dossiers.ts'
import { evidenceIsUsed, fieldIsReported } from './chapters/field.ts'
import { projectsAreFollowed } from './chapters/follows.ts'
import { ledgerIsCounted } from './chapters/ledger.ts'
import { opinionsAreGiven } from './chapters/opinions.ts'
import { peopleArrive } from './chapters/people.ts'
import { picturesAreShown } from './chapters/pictures.ts'
import { placesAreListed, shapesAreBrought } from './chapters/places.ts'
import { projectLives } from './chapters/projects.ts'
import { proposalsLive } from './chapters/proposals.ts'
import { remarksAreMade } from './chapters/remarks.ts'
import { seasonsAreJudged } from './chapters/seasons.ts'
import { servicesRun } from './chapters/services.ts'
import { sponsorsJoin } from './chapters/sponsors.ts'
import { crowd } from './crowd.ts'
import { partsFor } from './parts.ts'
import { chance } from './random.ts'
import { budgetStories } from './story/budgets/index.ts'
import { bulletinStories } from './story/bulletins.ts'
import { campaignStories } from './story/campaigns/index.ts'
import { consultationStories } from './story/consultations.ts'
import { decisionStories } from './story/decisions/index.ts'
import { dossierStories } from './story/dossiers/index.ts'
import { evidenceStory, fieldStories } from './story/field.ts'
import { pictureStories } from './story/pictures.ts'
import { placeStories } from './story/places.ts'
import { projectStories } from './story/projects/index.ts'
import { proposalStories } from './story/proposals.ts'
import { serviceStories } from './story/services.ts'
import { Timeline } from './timeline.ts'

/**
 * Tells the whole demonstration through the domain's own commands, each deed at its own date, the latest ones shortly
 * before `now`, the city's if none is given. The same people, words and numbers each time. Returns how many deeds were done.
 */
export async function replay(
  db: Db,
  files: Files,
  proof: Uint8Array,
  bank: Bank,
  now?: Date,
): Promise<number> {
  const timeline = new Timeline(now ?? (await cityNow(db)))
  const people = crowd(chance(5085))
  const cast = partsFor(people, chance(1860))
  peopleArrive(timeline, people)
  timeline.add(1, 'city', async (act) => {
    const { id } = await join(act, {
      email: 'nouvelle@demonstration.example',
      displayName: 'Nouvelle ici',
      class: 'visitor',
      locale: 'fr',
    })
    timeline.memory.ids.set('newcomer', id)
  })
  placesAreListed(timeline, placeStories)
  shapesAreBrought(timeline, placeStories)
  servicesRun(timeline, serviceStories)
  bulletinsAreTold(timeline, bulletinStories)
  projectStories.forEach((story, index) => {
    projectLives(timeline, story)
    picturesAreShown(timeline, story, pictureStories[story.key] ?? [], files)
    peopleTalk(timeline, story, cast, chance(100 + index))
    remarksAreMade(timeline, story, index, cast, chance(500 + index))
    opinionsAreGiven(timeline, story, cast, chance(200 + index))
    projectsAreFollowed(timeline, story, cast, chance(300 + index))
  })
  dossierStories.forEach((story, index) => {
    dossierLives(timeline, story, files)
    const { publishedAgo } = story
    if (publishedAgo === null) return
    const discussed = { ...story, publishedAgo }
    peopleTalk(timeline, discussed, cast, chance(600 + index))
    opinionsAreGiven(timeline, discussed, cast, chance(700 + index))
    projectsAreFollowed(timeline, discussed, cast, chance(800 + index))
  })
  proposalsLive(timeline, proposalStories, cast, (index) => chance(1000 + index))
  consultationsAreHeld(timeline, consultationStories, cast, (index) => chance(1100 + index), files)
  budgetsAreShared(timeline, budgetStories, cast, (index) => chance(1200 + index), files)
  campaignStories.forEach((story, index) => {
    campaignLives(timeline, story, cast, chance(900 + index), bank)
  })
  ledgerIsCounted(timeline, campaignStories)
  communeIsNamed(timeline)
  for (const story of decisionStories) decisionLives(timeline, story, files)
  sponsorsJoin(timeline, files, bank)
  fieldIsReported(timeline, fieldStories, { cast: partsFor(people, chance(1100)), files })
  for (const { place, opinions } of serviceStories.filter((story) => story.opinions))
    opinionsAreGiven(
      timeline,
      { key: `service:${place}`, opinions },
      partsFor(people, chance(1320)),
      chance(1321),
    )
  seasonsAreJudged(timeline, serviceStories, partsFor(people, chance(1300)), chance(1301))
  evidenceIsUsed(timeline, evidenceStory, files)
  decencyIsKept(timeline, cast, chance(400))
  deskFills(timeline, files, proof)
  return timeline.replay(db)
}
