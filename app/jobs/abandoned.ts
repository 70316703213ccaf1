import type { WorkerEvents } from 'graphile-worker'
import type { Sql } from 'postgres'

/** The names in which a queue that tells these events locks its jobs: its pool's, not those of the pool's workers. */
export function holdersOf(events: WorkerEvents): Set<string> {
  const holders = new Set<string>()
  events.on('pool:create', ({ workerPool }) => holders.add(workerPool.id))
  return holders
}

/**
 * graphile-worker keeps a job locked for four hours when its process is killed. Here each process holds an advisory
 * lock in the name of its pool as long as it lives, so that anyone may see that it is gone. Saying it again after a lost
 * connection is all it takes to be alive again.
 */
export async function sayAlive(session: Sql, holders: Iterable<string>): Promise<void> {
  for (const id of holders) await session`select pg_try_advisory_lock(${SPACE}, hashtext(${id}))`
}

/**
 * Gives back the jobs of processes that no longer live, and returns how many had left some.
 * @param own the names of this process, whose locks this session may hold itself.
 */
export async function releaseAbandoned(session: Sql, own: Iterable<string>): Promise<number> {
  return session.begin(async (tx) => {
    // The delay leaves a process that has just begun the time to say that it is alive.
    const gone = await tx<{ id: string }[]>`
      with holders as (
        select locked_by as id from graphile_worker._private_jobs where locked_at < now() - interval '3 seconds'
        union
        select locked_by from graphile_worker._private_job_queues where locked_at < now() - interval '3 seconds'
      )
      select id from holders where id <> all (${[...own]}) and pg_try_advisory_xact_lock(${SPACE}, hashtext(id))`
    await tx`select graphile_worker.force_unlock_workers(${gone.map(({ id }) => id)})`
    return gone.length
  })
}

const SPACE = 20_270_305
