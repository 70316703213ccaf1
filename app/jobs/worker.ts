import { EventEmitter } from 'node:events'
import { Logger, parseCronItems, type Runner, run, type Task, type WorkerEvents } from 'graphile-worker'
import type { Sql } from 'postgres'
import type { JobName } from '#app/domain/audit/index.ts'
import { readEnv } from '#app/env.ts'
import { keepLastWords } from '#app/lib/process/last-words.ts'
import { whenToldToStop } from '#app/lib/process/when-told-to-stop.ts'
import { openFiles } from '#app/services/files.ts'
import { openLog } from '#app/services/log.ts'
import { openMail } from '#app/services/mail.ts'
import { openSandboxClock } from '#app/services/sandbox-clock.ts'
import { openSecrets } from '#app/services/secrets.ts'
import { openStripe } from '#app/services/stripe/index.ts'
import { connect } from '#db/client.ts'
import { whyNotThisDatabase } from '#db/instance-mark.ts'
import { holdersOf, releaseAbandoned, sayAlive } from './abandoned.ts'
import { crontab, tasks } from './tasks.ts'
import type { AnyJob, Tools } from './tools.ts'

keepLastWords('worker')
const env = readEnv()
const log = openLog({ name: 'worker', level: env.LOG_LEVEL })
const { db, close } = connect(env.DATABASE_URL, { max: 6, name: 'cordee-worker' })
const watch = connect(env.DATABASE_URL, { max: 1, name: 'cordee-worker-watch' })
const mail = openMail(env)
const tools: Tools = {
  db,
  mail,
  files: openFiles(env),
  secrets: openSecrets(env.SECRET_KEYS),
  log,
  stripe: openStripe(env),
  sandboxClock: openSandboxClock(env),
  origin: env.PUBLIC_URL,
}

const refused = await whyNotThisDatabase(db, env.CORDEE_MODE)
if (refused) {
  process.stderr.write(`Cordée : ${refused}\n`)
  process.exit(1)
}

const events: WorkerEvents = new EventEmitter()
const holders = holdersOf(events)
const runner = await start()
const stopLooking = lookAround(watch.sql, runner)
process.send?.('ready')
log.info({ tasks: Object.keys(tasks).length }, 'worker is ready')

let leaving = false
whenToldToStop(async (why) => {
  leaving = true
  log.info({ why }, 'finishing running jobs')
  stopLooking()
  await runner.stop()
  mail.close()
  await Promise.all([close(), watch.close()])
}, 25_000)
runner.promise.then(() => endAlone(), endAlone)

/** A queue that ended by itself (it lost the database in the middle of a job) is begun again by a new process. */
function endAlone(error?: unknown) {
  if (leaving) return
  log.error({ err: error }, 'the queue ended by itself')
  process.exit(1)
}

function start(): Promise<Runner> {
  events.on('job:error', ({ job, error }) => told(job, error, 'job failed, it will be tried again'))
  events.on('job:failed', ({ job, error }) => told(job, error, 'job failed for good'))
  return run({
    connectionString: env.DATABASE_URL,
    taskList: Object.fromEntries(Object.entries(tasks).map(asTask)),
    parsedCronItems: parseCronItems(crontab),
    events,
    concurrency: 4,
    pollInterval: 1_000,
    // Signals are ours: the starter, a container and Ctrl-C all mean "finish what runs, then go".
    noHandleSignals: true,
    gracefulShutdownAbortTimeout: 20_000,
    logger: queueLogger(),
  })
}

function asTask([name, job]: [string, AnyJob]): [string, Task] {
  return [
    name,
    (payload, { job: { id, attempts } }) =>
      job({ ...tools, log: log.child({ job: name, jobId: id, attempts }) }, payload),
  ]
}

function told(job: { task_identifier: string; id: string }, error: unknown, message: string) {
  log.error({ err: error, job: job.task_identifier, jobId: job.id }, message)
}

/** What the queue says of itself; what it says of a job may quote an error, which the events above tell safely. */
function queueLogger() {
  return new Logger(() => (level, message, meta) => {
    if (meta && 'job' in meta) return
    if (level === 'error' || level === 'debug') log[level]({ source: 'queue' }, message)
    else log[level === 'warning' ? 'warn' : 'debug']({ source: 'queue' }, message)
  })
}

/** Every few seconds: alive, nobody's jobs left behind, and a look at what is due (one at a time, whoever asks). */
function lookAround(session: Sql, runner: Runner) {
  const look = async () => {
    await sayAlive(session, holders)
    const gone = await releaseAbandoned(session, holders)
    if (gone > 0) log.warn({ processes: gone }, 'gave back the jobs of processes that were killed')
    await runner.addJob(
      'what-is-due' satisfies JobName,
      {},
      { jobKey: 'what-is-due', queueName: 'what-is-due', maxAttempts: 1 },
    )
  }
  const timer = setInterval(
    () => look().catch((error: unknown) => log.error({ err: error }, 'the database does not answer')),
    3_000,
  )
  return () => clearInterval(timer)
}
