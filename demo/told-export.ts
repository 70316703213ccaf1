import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exportDeliberations, scdlColumns } from '#app/domain/publishing/index.ts'
import { equipmentLines, exportEquipment, exportWorks } from '#app/domain/station/index.ts'
import { csvLine } from '#app/lib/formats/csv.ts'
import { openFiles } from '#app/services/files.ts'
import { connect } from '#db/client.ts'
import { ensureDatabase, forgetful, startEmbedded } from '#db/embedded/index.ts'
import { migrate } from '#db/migrate.ts'
import { inventedBank } from './bank.ts'
import { demonstrationProof } from './proof.ts'
import { replay } from './replay.ts'

/** Each file by its content. */
export type Told = Record<'deliberations' | 'equipment' | 'works', string>

const NAME = 'conformance'
const origin = 'https://demonstration.example'

/** The demonstration's open data as its files say them: its story told in a database that is gone afterwards. */
export async function toldExport(): Promise<Told> {
  const folder = mkdtempSync(join(tmpdir(), 'cordee-conformance-'))
  const server = await startEmbedded(folder, { settings: forgetful, quick: true })
  try {
    await ensureDatabase(server.superuserUrl('postgres'), NAME)
    await migrate({ ownerUrl: server.ownerUrl(NAME), mode: 'demonstration' })
    const { db, close } = connect(server.appUrl(NAME), { max: 12, name: NAME })
    const files = openFiles({ DATA_DIR: folder, SECRET_KEYS: ['k'.repeat(32)], S3_REGION: 'auto' })
    await replay(db, files, await demonstrationProof(), inventedBank)
    const rows = (await exportDeliberations(db, origin)) ?? []
    const [equipment, { features }] = await Promise.all([exportEquipment(db, origin), exportWorks(db)])
    await close()
    const lines = rows.map((row) => csvLine(scdlColumns.map((column) => row[column])))
    return {
      deliberations: [csvLine(scdlColumns), ...lines].join(''),
      equipment: equipmentLines(equipment?.rows ?? []),
      works: JSON.stringify({ type: 'FeatureCollection', features }),
    }
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
