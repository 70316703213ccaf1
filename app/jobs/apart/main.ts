import { readEnv } from '#app/env.ts'
import { keepLastWords } from '#app/lib/process/last-words.ts'
import { whenToldToStop } from '#app/lib/process/when-told-to-stop.ts'
import { openFiles } from '#app/services/files.ts'
import { openLog } from '#app/services/log.ts'
import { connect } from '#db/client.ts'
import { doApart } from './jobs.ts'
import type { Outcome, Told } from './told.ts'

/** The process beside a worker in which it draws and prints: it ends when the worker has let go of it, or is gone. */
keepLastWords('apart')
const env = readEnv()
const log = openLog({ name: 'apart', level: env.LOG_LEVEL })
const { db, close } = connect(env.DATABASE_URL, { max: 2, name: 'cordee-apart' })
const files = openFiles(env)
const running = new Set<Promise<void>>()

process.on('message', (told: Told) => {
  const one = done(told).then((outcome) => {
    running.delete(one)
    if (process.connected) process.send?.(outcome)
  })
  running.add(one)
})

async function done({ nth, name, id, attempts, payload }: Told): Promise<Outcome> {
  try {
    await doApart({ db, files }, name, payload)
    return { nth }
  } catch (error) {
    log.error({ err: error, job: name, jobId: id, attempts }, 'a job failed apart')
    return { nth, failed: error instanceof Error ? error.name : 'unknown' }
  }
}

whenToldToStop(async () => {
  await Promise.all(running)
  await close()
}, 25_000)
