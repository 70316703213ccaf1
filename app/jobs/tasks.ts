import type { CronItem } from 'graphile-worker'
import { restoreUnjudged } from '#app/domain/moderation/index.ts'
import { announceEvent } from './announce.ts'
import { mailNews } from './mail-news.ts'
import type { Due, Job } from './tools.ts'
import { whatIsDue } from './what-is-due.ts'

/** What falls due by the city's clock, looked for every few seconds in this order. */
export const due: Record<string, Due> = {
  'unjudged-appeals': async ({ db }) => {
    await restoreUnjudged(db)
  },
}

/** Every job by the name under which `graphile_worker.add_job` asks for it. */
export const tasks: Record<string, Job> = {
  'what-is-due': whatIsDue(due),
  announce: announceEvent,
  'mail-news': mailNews,
}

/** Upkeep by the real clock alone: what concerns citizens is found by `due`. */
export const crontab: CronItem[] = []
