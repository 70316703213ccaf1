import { act, theCity } from '#app/domain/act.ts'
import { receiveEvent } from '#app/domain/funding/index.ts'
import { announcePast } from '#app/domain/publishing/index.ts'
import { readEnv } from '#app/env.ts'
import { openFiles } from '#app/services/files.ts'
import { connect } from '#db/client.ts'
import { bankOf } from './bank.ts'
import { demonstrationProof } from './proof.ts'
import { replay } from './replay.ts'

// The starter begins again from nothing when this does not finish: no deed needs to reach the disk on its own.
const env = readEnv()
const url = new URL(env.DATABASE_URL)
url.searchParams.set('synchronous_commit', 'off')
const { db, sql, close } = connect(url.href, { max: 12, name: 'cordee-demo' })

const started = performance.now()
const bank = bankOf(env)
const deeds = await replay(db, openFiles(env), await demonstrationProof(), bank)
// What Stripe said was heard as it said it: the first reconciliation finds nothing missing.
const said = await bank.said()
await act(db, theCity, async (act) => {
  for (const event of said) await receiveEvent(act, event, { via: 'webhook', live: false })
})
// What was told in the past was told then: it stands in the accounts, the latest days unread, and nobody is written to.
await act(db, theCity, (act) =>
  announcePast(act, { readBefore: new Date(act.at.getTime() - 4 * 86_400_000) }),
)
await sql`select graphile_worker.complete_jobs(array(select id from graphile_worker.jobs where task_identifier in ('announce', 'mail-invoice', 'tell-bulletin', 'tell-of-paper')))`
await close()
process.stdout.write(`${deeds} deeds in ${((performance.now() - started) / 1000).toFixed(1)} s\n`)
