import { EventEmitter } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { Logger, parseCronItems, type Runner, run, type Task, type WorkerEvents } from 'graphile-worker'
import type { JobName, Payload } from '#app/domain/audit/index.ts'
import { tidyAfterWork } from '#app/lib/process/tidy.ts'
import type { Log } from '#app/services/log.ts'
import { holdersOf } from './abandoned.ts'
import { crontab, tasks } from './tasks.ts'
import type { AnyJob } from './tools.ts'

/** Done by the minute, also while nobody does anything. */
const regular = new Set<string>(['what-is-due', ...crontab.map(({ task }) => task)])

type Look = Payload<'what-is-due'>['look']

export type Queue = {
  /** The names in which it locks its jobs. */
  holders: ReadonlySet<string>
  /** Asks for a look at what is due; asked again before it began, it is one look. */
  lookAtWhatIsDue: (look: Look) => Promise<void>
  /** Whether a job was done since it was last asked, looks left aside. */
  wasBusy: () => boolean
  /** Finishes the jobs that run and returns when what became of each is written. */
  stop: () => Promise<void>
}

/**
 * The queue of jobs of this process. One that ends by itself, because the database went away, is begun again until it
 * is back: the process lives on.
 */
export async function openQueue({
  connectionString,
  log,
  doJob,
}: {
  connectionString: string
  log: Log
  /** Does one job, with the tools that it is given. */
  doJob: (
    job: AnyJob,
    named: { name: string; id: string; attempts: number },
    payload: unknown,
  ) => Promise<void>
}): Promise<Queue> {
  const events: WorkerEvents = new EventEmitter()
  events.setMaxListeners(50)
  const holders = holdersOf(events)
  events.on('job:error', ({ job, error }) => told(job, error, 'job failed, it will be tried again'))
  events.on('job:failed', ({ job, error }) => told(job, error, 'job failed for good'))
  events.on('job:complete', ({ job }) => {
    busy ||= job.task_identifier !== 'what-is-due'
    if (!regular.has(job.task_identifier)) worked()
  })
  let busy = true
  const worked = tidyAfterWork()
  let stopping = false
  let runner = await begin()
  const kept = keepRunning()
  return {
    holders,
    lookAtWhatIsDue: async (look) => {
      const once = { jobKey: `what-is-due-${look}`, queueName: 'what-is-due', maxAttempts: 1 }
      await runner.addJob('what-is-due' satisfies JobName, { look }, once)
    },
    wasBusy: () => {
      const was = busy
      busy = false
      return was
    },
    stop: async () => {
      stopping = true
      await stopped(runner)
      await kept
    },
  }

  function begin(): Promise<Runner> {
    // What a former one left is given back like that of a process that is gone.
    holders.clear()
    return run({
      connectionString,
      taskList: Object.fromEntries(Object.entries(tasks).map(asTask)),
      parsedCronItems: parseCronItems(crontab),
      events,
      concurrency: 4,
      // A new job is told of at once; by asking again are found those that are to be tried later.
      pollInterval: 5_000,
      // Signals are ours: the starter, a container and Ctrl-C all mean "finish what runs, then go".
      noHandleSignals: true,
      gracefulShutdownAbortTimeout: 20_000,
      // In a batch, whose failure ends the queue and not the process, and which is written before it says that it stopped:
      // else the next process does the last job a second time.
      preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
      logger: wordsOfTheQueue(log),
    })
  }

  async function keepRunning() {
    while (!stopping) {
      await runner.promise.catch((error: unknown) => log.error({ err: error }, 'the queue ended by itself'))
      while (!stopping) {
        await sleep(1_000)
        try {
          runner = await begin()
          log.info('the queue begins again')
          // Told to stop while it began.
          if (stopping) await stopped(runner)
          break
        } catch (error) {
          log.error({ err: error }, 'the queue cannot begin again yet')
        }
      }
    }
  }

  /** One that has ended by itself cannot be stopped, and need not be. */
  async function stopped(one: Runner) {
    await one.stop().catch((error: unknown) => log.warn({ err: error }, 'the queue had ended already'))
  }

  function asTask([name, job]: [string, AnyJob]): [string, Task] {
    return [name, (payload, { job: { id, attempts } }) => doJob(job, { name, id, attempts }, payload)]
  }

  function told(job: { task_identifier: string; id: string }, error: unknown, message: string) {
    log.error({ err: error, job: job.task_identifier, jobId: job.id }, message)
  }
}

/** What the queue says of itself; what it says of a job may quote an error, which the events above tell safely. */
function wordsOfTheQueue(log: Log) {
  return new Logger(() => (level, message, meta) => {
    if (meta && 'job' in meta) return
    if (level === 'error' || level === 'debug') log[level]({ source: 'queue' }, message)
    else log[level === 'warning' ? 'warn' : 'debug']({ source: 'queue' }, message)
  })
}
