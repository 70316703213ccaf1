import { z } from 'zod'
import { gatePieces } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { allow, whoActs } from '../../policy.ts'
import { written } from '../../written.ts'
import { type KeptFile, keepFile } from '../files/keep-file.ts'
import { lockedProject } from '../find.ts'
import { record } from '../news.ts'
import { pieces } from './lifecycle.ts'

export const GatePieceInput = z.object({
  piece: z.enum(pieces),
  /** Number and date of the act, or where the paper lies. */
  reference: written().min(3).max(200),
})
export type GatePieceInput = z.input<typeof GatePieceInput>

/** `decisionId` is the published act that is this piece. */
type Filed = { slug: string; document?: KeptFile; decisionId?: string | null }

/** Files a piece that a gate asks for, with its reference and perhaps its document; filed again, it takes the place of the former. */
export async function fileGatePiece(
  act: Act,
  { slug, document, decisionId = null, ...input }: GatePieceInput & Filed,
): Promise<void> {
  allow(act.actor, 'gate-piece.file')
  const { piece, reference } = GatePieceInput.parse(input)
  const { id } = await lockedProject(act, slug)
  const fileId = document ? await keepFile(act, 'document', document) : null
  const filed = { reference, decisionId, by: whoActs(act.actor), at: act.at, ...(fileId && { fileId }) }
  await act.tx
    .insert(gatePieces)
    .values({ projectId: id, piece, ...filed })
    .onConflictDoUpdate({ target: [gatePieces.projectId, gatePieces.piece], set: filed })
  await record(act, 'gate-piece-filed', { kind: 'project', id }, { piece, fileId })
}
