import { EventEmitter, once } from 'node:events'
import { run, type WorkerEvents } from 'graphile-worker'
import postgres, { type Sql } from 'postgres'
import { describe, expect, test } from '#tests/db.ts'
import { holdersOf, releaseAbandoned, sayAlive } from './abandoned.ts'

async function lockedJob(ownerSql: Sql, workerId: string) {
  await ownerSql`select graphile_worker.add_job('mail', queue_name := ${workerId})`
  await ownerSql`update graphile_worker._private_jobs set locked_by = ${workerId}, locked_at = now() - interval '1 minute' where locked_by is null`
  await ownerSql`update graphile_worker._private_job_queues set locked_by = ${workerId}, locked_at = now() - interval '1 minute' where queue_name = ${workerId}`
}

const held = async (ownerSql: Sql) =>
  (
    await ownerSql<
      { id: string }[]
    >`select locked_by as id from graphile_worker._private_jobs job where locked_by is not null order by job.id`
  ).map(({ id }) => id)

describe('the jobs of a worker', () => {
  test('are given back once it was killed, and stay with one that lives, in this process or another', async ({
    database,
    ownerSql,
  }) => {
    const [ours, others] = [postgres(database.appUrl, { max: 1 }), postgres(database.appUrl, { max: 1 })]
    for (const id of ['killed', 'ours', 'alive']) await lockedJob(ownerSql, id)
    await sayAlive(ours, ['ours'])
    await sayAlive(others, ['alive'])

    expect(await releaseAbandoned(ours, ['ours'])).toBe(1)
    expect(await held(ownerSql)).toEqual(['ours', 'alive'])

    await others.end()
    expect(await releaseAbandoned(ours, ['ours'])).toBe(1)
    expect(await held(ownerSql)).toEqual(['ours'])
    const [queues] =
      await ownerSql`select count(*)::int as n from graphile_worker._private_job_queues where locked_by is not null`
    expect(queues?.n).toBe(1)
    await ours.end()
  })

  test('are left to the queue that runs them, however long they take', async ({ database, ownerSql }) => {
    const [ours, others] = [postgres(database.appUrl, { max: 1 }), postgres(database.appUrl, { max: 1 })]
    const events: WorkerEvents = new EventEmitter()
    const holders = holdersOf(events)
    const gate = new EventEmitter()
    let runs = 0
    const slow = async () => {
      runs++
      await once(gate, 'open')
    }
    await ownerSql`select graphile_worker.add_job('mail', queue_name := 'slow')`
    const options = { connectionString: database.appUrl, noHandleSignals: true, pollInterval: 50 }
    const begun = once(events, 'job:start')
    const runner = await run({ ...options, taskList: { mail: slow }, events, concurrency: 2 })
    await begun
    await ownerSql`update graphile_worker._private_jobs set locked_at = now() - interval '1 minute'`
    await sayAlive(ours, holders)
    expect(await releaseAbandoned(ours, holders)).toBe(0)
    expect(await releaseAbandoned(others, [])).toBe(0)
    expect(await held(ownerSql)).toEqual([...holders])
    gate.emit('open')
    await runner.stop()
    expect(runs).toBe(1)
    await Promise.all([ours.end(), others.end()])
  })
})
