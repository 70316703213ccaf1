import { asc, eq } from 'drizzle-orm'
import { pathsIn } from '#app/lib/addresses/paths.ts'
import { isSiret } from '#app/lib/money/siret.ts'
import type { Db } from '#db/client.ts'
import { type Decision, decisions, organisations } from '#db/schema/index.ts'
import { settingsOf } from '../../commune/index.ts'
import { matterOf, matterPath } from './matters.ts'
import type { ScdlDeliberation } from './scdl-deliberations.ts'

const { number, decidedOn, matter, title, budgetYear, budgetName, transmittedOn } = decisions
const { members, voted, votesFor, votesAgainst, abstentions, slug } = decisions
/** What the file tells of an act: never its text, which is longer than all the rest together. */
const exported = {
  ...{ number, decidedOn, matter, title, budgetYear, budgetName, transmittedOn },
  ...{ members, voted, votesFor, votesAgainst, abstentions, slug },
}

/**
 * Every délibération that is online, the oldest first, as a row of scdl-deliberations. `origin` begins the address of
 * each. Null while no SIRET is set, neither the commune's nor the body's: the schema asks for one.
 */
export async function exportDeliberations(db: Db, origin: string): Promise<ScdlDeliberation[] | null> {
  const [settings, rows] = await Promise.all([
    settingsOf(db),
    db
      .select({ act: exported, body: { name: organisations.name, siret: organisations.siret } })
      .from(decisions)
      .innerJoin(organisations, eq(organisations.id, decisions.bodyId))
      .where(eq(decisions.kind, 'deliberation'))
      .orderBy(asc(decisions.decidedOn), asc(decisions.id)),
  ])
  const { siret } = settings
  const commune = siret && isSiret(siret) ? { name: `Commune de ${settings.communeName}`, siret } : null
  const lines = rows.map(({ act, body }) => {
    const by = body.siret ? { name: body.name, siret: body.siret } : commune
    return by && rowOf(act, by, settings.prefId ?? '', origin)
  })
  return lines.every((row) => row !== null) && (commune || lines.length > 0) ? lines : null
}

function rowOf(
  act: Pick<Decision, keyof typeof exported>,
  by: { name: string; siret: string },
  controlledBy: string,
  origin: string,
): ScdlDeliberation {
  const matter = matterOf(act.matter)
  const counted = (votes: number | null) => (votes === null ? '' : String(votes))
  return {
    COLL_NOM: by.name,
    COLL_SIRET: by.siret,
    DELIB_ID: act.number,
    DELIB_DATE: act.decidedOn,
    DELIB_MATIERE_CODE: act.matter,
    DELIB_MATIERE_NOM: matter ? matterPath(matter) : '',
    DELIB_OBJET: act.title.fr,
    BUDGET_ANNEE: act.budgetYear ?? '',
    BUDGET_NOM: act.budgetName ?? '',
    PREF_ID: controlledBy,
    PREF_DATE: act.transmittedOn ?? '',
    VOTE_EFFECTIF: counted(act.members),
    VOTE_REEL: counted(act.voted),
    VOTE_POUR: counted(act.votesFor),
    VOTE_CONTRE: counted(act.votesAgainst),
    VOTE_ABSTENTION: counted(act.abstentions),
    DELIB_URL: `${origin}${pathsIn('fr').decision(act.slug).show}`,
  }
}
