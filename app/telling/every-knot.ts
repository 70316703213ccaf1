import type { KnotKind } from '#app/domain/events.ts'
import { ballotKnots } from './ballots.ts'
import { campaignKnots } from './campaigns.ts'
import { dossierKnots } from './dossiers.ts'
import { fieldKnots } from './field.ts'
import type { AnyKnot } from './knot.ts'
import { moderationKnots } from './moderation.ts'
import { participationKnots } from './participation.ts'
import { peopleKnots } from './people.ts'
import { projectKnots } from './projects.ts'
import { proposalKnots } from './proposals.ts'
import { publishingKnots } from './publishing.ts'

/** How each kind of knot reads, in the order of the areas. A kind that no area ties does not compile. */
export const everyKnot: Record<KnotKind, AnyKnot> = {
  ...peopleKnots,
  ...projectKnots,
  ...dossierKnots,
  ...participationKnots,
  ...proposalKnots,
  ...ballotKnots,
  ...fieldKnots,
  ...campaignKnots,
  ...publishingKnots,
  ...moderationKnots,
}
