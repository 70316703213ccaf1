import { hers as audit } from '../audit/index.ts'
import { hers as ballots } from '../ballots/index.ts'
import { hers as commune } from '../commune/index.ts'
import { hers as counter } from '../counter/index.ts'
import { hers as dossiers } from '../dossiers/index.ts'
import { hers as field } from '../field/index.ts'
import { hers as funding } from '../funding/index.ts'
import type { Hers } from '../hers.ts'
import { hers as ledger } from '../ledger/index.ts'
import { hers as moderation } from '../moderation/index.ts'
import { hers as participation } from '../participation/index.ts'
import { hers as people } from '../people/index.ts'
import { hers as projects } from '../projects/index.ts'
import { hers as proposals } from '../proposals/index.ts'
import { hers as publishing } from '../publishing/index.ts'
import { hers as station } from '../station/index.ts'
import { hers as subjects } from '../subjects/index.ts'

/** What each area keeps of a person, in the order in which it is exported and erased. */
export const byArea: readonly Hers[] = [
  // What was written with others is theirs before her words go, and what she photographed goes with them.
  ...[proposals, field],
  ...[people, publishing, moderation, participation, funding, counter, ballots],
  ...[projects, dossiers, station, ledger, subjects, commune, audit],
]
