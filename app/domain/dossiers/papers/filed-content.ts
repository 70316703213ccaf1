import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Json } from '#app/lib/formats/canonical-json.ts'
import { type Dossier, type DossierLine, dossierDocuments, files, projects } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { settingsOf } from '../../commune/index.ts'

/** What is filed, as `canonicalJson` writes it. Amounts are whole cents, as text: no reader may round them. */
export type FiledContent = {
  schema: 'cordee/dossier/1'
  number: number
  filedOn: string
  reference: string
  commune: { name: string; insee: string }
  project: string
  programme: Dossier['programme']
  call: string
  title: Dossier['title']
  summary: Dossier['summary']
  object: Dossier['object']
  totalCost: string
  eligibleBase: string | null
  ownShare: { rule: Dossier['ownShareRule']; reference: string; generalRate: number }
  plannedStartOn: string | null
  lines: { funder: DossierLine['funder']; label: string; kind: DossierLine['kind']; asked: string }[]
  documents: { kind: string; title: string; name: string; bytes: number; sha256: string }[]
}

/** Everything that a funder is told, the documents by their hashes. */
export async function filedContent(
  { tx }: Act,
  dossier: Dossier,
  lines: readonly DossierLine[],
  filed: { number: number; on: string; reference: string },
): Promise<Json> {
  const [project] = await tx
    .select({ slug: projects.slug })
    .from(projects)
    .where(eq(projects.id, dossier.projectId))
  const { communeName, inseeCode, ownShareRate } = await settingsOf(tx)
  const content: FiledContent = {
    schema: 'cordee/dossier/1',
    number: filed.number,
    filedOn: filed.on,
    reference: filed.reference,
    commune: { name: communeName, insee: inseeCode ?? '' },
    project: project!.slug, // a dossier stands on its project
    programme: dossier.programme,
    call: dossier.call,
    title: dossier.title,
    summary: dossier.summary,
    object: dossier.object,
    totalCost: String(dossier.totalCost),
    eligibleBase: dossier.eligibleBase === null ? null : String(dossier.eligibleBase),
    ownShare: {
      rule: dossier.ownShareRule,
      reference: dossier.ownShareReference,
      generalRate: ownShareRate,
    },
    plannedStartOn: dossier.plannedStartOn,
    lines: lines.map(({ funder, label, kind, asked }) => ({ funder, label, kind, asked: String(asked) })),
    documents: await documentsOf(tx, dossier.id),
  }
  return content as Json
}

const documentsOf = (tx: Act['tx'], dossierId: string) =>
  tx
    .select({
      kind: dossierDocuments.kind,
      title: dossierDocuments.title,
      name: files.name,
      bytes: files.bytes,
      sha256: files.sha256,
    })
    .from(dossierDocuments)
    .innerJoin(files, eq(files.id, dossierDocuments.fileId))
    .where(and(eq(dossierDocuments.dossierId, dossierId), isNull(dossierDocuments.withdrawnAt)))
    .orderBy(asc(dossierDocuments.id))
