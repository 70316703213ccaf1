import sharp from 'sharp'
import { act, theCity } from '#app/domain/act.ts'
import { announcePast } from '#app/domain/publishing/index.ts'
import { readEnv } from '#app/env.ts'
import { openFiles } from '#app/services/files.ts'
import { connect } from '#db/client.ts'
import { bankOf } from './bank.ts'
import { replay } from './replay.ts'

// The starter begins again from nothing when this does not finish: no deed needs to reach the disk on its own.
const env = readEnv()
const url = new URL(env.DATABASE_URL)
url.searchParams.set('synchronous_commit', 'off')
const { db, sql, close } = connect(url.href, { max: 12, name: 'cordee-demo' })

const started = performance.now()
const deeds = await replay(db, openFiles(env), await demonstrationProof(), bankOf(env))
// What was told in the past was told then: it stands in the accounts, the latest days unread, and nobody is written to.
await act(db, theCity, (act) =>
  announcePast(act, { readBefore: new Date(act.at.getTime() - 4 * 86_400_000) }),
)
await sql`select graphile_worker.complete_jobs(array(select id from graphile_worker.jobs where task_identifier = 'announce'))`
await close()
process.stdout.write(`${deeds} deeds in ${((performance.now() - started) / 1000).toFixed(1)} s\n`)

/** A picture that says what it is: nobody's real paper. */
function demonstrationProof(): Promise<Buffer> {
  const sheet = `<svg xmlns="http://www.w3.org/2000/svg" width="620" height="877">
    <rect width="620" height="877" fill="#fff"/>
    <path d="M60 120h500M60 200h420M60 240h460M60 280h380M60 360h460M60 400h440M60 440h300" stroke="#D3DBE3" stroke-width="12"/>
    <text x="310" y="560" font-family="sans-serif" font-size="44" text-anchor="middle" fill="#A33B2A" transform="rotate(-14 310 560)">DÉMONSTRATION</text>
  </svg>`
  return sharp(Buffer.from(sheet)).png().toBuffer()
}
