import type { NewsKind } from '#app/domain/events.ts'
import { ballotTellings } from './ballots.ts'
import { campaignTellings, deliveryTellings } from './campaigns.ts'
import { collectionTellings } from './collection.ts'
import { counterTellings } from './counter.ts'
import { dossierTellings } from './dossiers.ts'
import { fieldTellings } from './field.ts'
import { ledgerTellings } from './ledger.ts'
import { moderationTellings } from './moderation.ts'
import { participationTellings } from './participation.ts'
import { peopleTellings } from './people.ts'
import { projectTellings } from './projects.ts'
import { proposalTellings } from './proposals.ts'
import { publishingTellings } from './publishing.ts'
import { sponsoringTellings } from './sponsoring.ts'
import { stationTellings } from './station.ts'
import { subjectTellings } from './subjects.ts'
import type { Told } from './telling.ts'

/** How each kind of news reads, in the order of the story. A kind that no area tells does not compile. */
export const everyTelling: Record<NewsKind, Told> = {
  ...stationTellings,
  ...projectTellings,
  ...dossierTellings,
  ...publishingTellings,
  ...campaignTellings,
  ...sponsoringTellings,
  ...collectionTellings,
  ...deliveryTellings,
  ...participationTellings,
  ...proposalTellings,
  ...ballotTellings,
  ...fieldTellings,
  ...moderationTellings,
  ...ledgerTellings,
  ...peopleTellings,
  ...counterTellings,
  ...subjectTellings,
}
