import type { Sql } from 'postgres'
import { sayWell } from '#app/domain/commune/index.ts'
import { readEnv } from '#app/env.ts'
import { keepLastWords } from '#app/lib/process/last-words.ts'
import { whenToldToStop } from '#app/lib/process/when-told-to-stop.ts'
import { openFiles } from '#app/services/files.ts'
import { openLog } from '#app/services/log.ts'
import { openMail } from '#app/services/mail.ts'
import { openPush } from '#app/services/push.ts'
import { openSandboxClock } from '#app/services/sandbox-clock.ts'
import { openSecrets } from '#app/services/secrets.ts'
import { openStripe } from '#app/services/stripe/index.ts'
import { connect } from '#db/client.ts'
import { whyNotThisDatabase } from '#db/instance-mark.ts'
import { releaseAbandoned, sayAlive } from './abandoned.ts'
import { isApart, openApart } from './apart/index.ts'
import { forAJob } from './for-a-job.ts'
import { openQueue } from './queue.ts'
import { tasks } from './tasks.ts'
import type { Tools } from './tools.ts'
import { watchedMail } from './watched-mail.ts'

keepLastWords('worker')
const env = readEnv()
const log = openLog({ name: 'worker', level: env.LOG_LEVEL })
const { db, close } = connect(env.DATABASE_URL, { max: 6, name: 'cordee-worker' })
const watch = connect(env.DATABASE_URL, { max: 1, name: 'cordee-worker-watch' })
const mail = watchedMail(openMail(env), db, log)
const tools: Omit<Tools, 'again'> = {
  db,
  mail,
  files: openFiles(env),
  secrets: openSecrets(env.SECRET_KEYS),
  log,
  stripe: openStripe(env),
  push: openPush(env),
  sandboxClock: openSandboxClock(env),
  origin: env.PUBLIC_URL,
}

const refused = await whyNotThisDatabase(db, env.CORDEE_MODE)
if (refused) {
  process.stderr.write(`Cordée : ${refused}\n`)
  process.exit(1)
}

const apart = openApart()
const queue = await openQueue({
  connectionString: env.DATABASE_URL,
  log,
  doJob: (job, { attempts, ...named }, payload) => {
    const { name, id } = named
    if (isApart(name)) return apart.do({ name, id, attempts, payload })
    return job(forAJob({ ...tools, log: log.child({ attempts }) }, named), payload)
  },
})
const stopLooking = await lookAround(watch.sql)
process.send?.('ready')
log.info({ tasks: Object.keys(tasks).length }, 'worker is ready')

whenToldToStop(async (why) => {
  log.info({ why }, 'finishing running jobs')
  await stopLooking()
  await queue.stop()
  apart.close()
  mail.close()
  await Promise.all([close(), watch.close()])
}, 25_000)

/**
 * Says that it lives, gives back what killed processes left, and looks at what is due. A look at everything follows
 * whatever was done within seconds, and a clock that was moved at once; while nothing happens, deadlines alone are
 * looked at often: an idle commune costs next to nothing.
 */
async function lookAround(session: Sql) {
  let ticks = 0
  let moved = false
  let stopped = false
  let looking: Promise<void> = Promise.resolve()
  const tick = async () => {
    if (ticks % 4 === 0) await livesOn(session)
    const everything = queue.wasBusy() || moved || ticks % 24 === 0
    moved = false
    if (everything || ticks % 2 === 0) await queue.lookAtWhatIsDue(everything ? 'everything' : 'deadlines')
    ticks++
  }
  const look = () => {
    if (stopped) return
    looking = looking
      .then(tick)
      .catch((error: unknown) => log.error({ err: error }, 'the database does not answer'))
  }
  const timer = setInterval(look, 2_500)
  await session.listen('clock_moved', () => {
    moved = true
    look()
  })
  look()
  return async () => {
    stopped = true
    clearInterval(timer)
    await looking
  }
}

async function livesOn(session: Sql) {
  await sayAlive(session, queue.holders)
  await sayWell(db, 'worker')
  const gone = await releaseAbandoned(session, queue.holders)
  if (gone > 0) log.warn({ processes: gone }, 'gave back the jobs of processes that were killed')
}
