import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exportDeliberations, scdlColumns } from '#app/domain/publishing/index.ts'
import { csvLine } from '#app/lib/formats/csv.ts'
import { openFiles } from '#app/services/files.ts'
import { connect } from '#db/client.ts'
import { ensureDatabase, forgetful, startEmbedded } from '#db/embedded/index.ts'
import { migrate } from '#db/migrate.ts'
import { inventedBank } from './bank.ts'
import { demonstrationProof } from './proof.ts'
import { replay } from './replay.ts'

const NAME = 'conformance'
const origin = 'https://demonstration.example'

/** The demonstration's deliberations as their file says them: its story told in a database that is gone afterwards. */
export async function toldExport(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'cordee-conformance-'))
  const server = await startEmbedded(folder, { settings: forgetful, quick: true })
  try {
    await ensureDatabase(server.superuserUrl('postgres'), NAME)
    await migrate({ ownerUrl: server.ownerUrl(NAME), mode: 'demonstration' })
    const { db, close } = connect(server.appUrl(NAME), { max: 12, name: NAME })
    const files = openFiles({ DATA_DIR: folder, SECRET_KEYS: ['k'.repeat(32)], S3_REGION: 'auto' })
    await replay(db, files, await demonstrationProof(), inventedBank)
    const rows = (await exportDeliberations(db, origin)) ?? []
    await close()
    return [
      csvLine(scdlColumns),
      ...rows.map((row) => csvLine(scdlColumns.map((column) => row[column]))),
    ].join('')
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
