import type { Db } from '#db/client.ts'

/** A pool that counts what is sent, and a step that is counted beside it (a file that is read or removed). */
export type Killed = { db: Db; step: () => void }

/**
 * Runs a job that is killed before its statement, commit or step of this number, after which it does nothing more, whatever
 * it would catch: whether it was. What fails otherwise fails.
 */
export async function diesAt(
  db: Db,
  at: number,
  run: (killed: Killed) => Promise<unknown>,
): Promise<boolean> {
  const killed = new Error('killed')
  let steps = 0
  const step = () => {
    if (++steps >= at) throw killed
  }
  const counting = (of: Db): Db =>
    new Proxy(of, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name)
        if (typeof value !== 'function') return value
        if (name === 'transaction')
          return (deed: (tx: Db) => Promise<unknown>) =>
            target.transaction(async (tx) => {
              const done = await deed(counting(tx))
              step()
              return done
            })
        return (...args: unknown[]) => {
          step()
          return value.apply(target, args)
        }
      },
    })
  try {
    await run({ db: counting(db), step })
    return steps >= at
  } catch (error) {
    if (error === killed) return true
    throw error
  }
}
