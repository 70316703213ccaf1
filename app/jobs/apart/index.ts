import { type ChildProcess, fork } from 'node:child_process'
import type { ApartName, Outcome, Told } from './told.ts'

export { isApart } from './told.ts'

type Asked = { done: () => void; fail: (why: Error) => void }
type Beside = { child: ChildProcess; asked: Map<number, Asked> }

/** How long it waits for more: a project's pictures come together, a report long after the last. */
const PATIENCE = 20_000

/**
 * A process beside this one for what draws and prints, begun when there is some and ended soon after: fonts, pictures and
 * what drew them go with it, and a worker that printed weighs what it did before. Built, its program lies beside ours.
 */
export function openApart({ program = new URL('./apart.js', import.meta.url), patience = PATIENCE } = {}) {
  let beside: Beside | undefined
  let nth = 0
  let late: NodeJS.Timeout | undefined

  function begin(): Beside {
    const child = fork(program)
    const begun: Beside = { child, asked: new Map() }
    const over = (why: string) => {
      if (beside === begun) beside = undefined
      for (const { fail } of begun.asked.values()) fail(new Error(why))
      begun.asked.clear()
    }
    child.on('message', ({ nth, failed }: Outcome) => {
      const asked = begun.asked.get(nth)
      begun.asked.delete(nth)
      if (failed) asked?.fail(new Error(`failed apart: ${failed}`))
      else asked?.done()
      if (begun.asked.size === 0) late = setTimeout(letGo, patience)
    })
    child.on('error', () => over('the process apart could not begin'))
    child.once('exit', () => over('the process apart ended'))
    return begun
  }

  /** It finishes nothing: there is nothing to finish. */
  function letGo() {
    clearTimeout(late)
    if (beside?.child.connected) beside.child.disconnect()
    beside = undefined
  }

  return {
    /** Does a job there. It fails as a job does, also when that process dies. */
    do: (job: Omit<Told, 'nth' | 'name'> & { name: ApartName }) =>
      new Promise<void>((done, fail) => {
        clearTimeout(late)
        beside ??= begin()
        nth += 1
        beside.asked.set(nth, { done, fail })
        beside.child.send({ nth, ...job } satisfies Told)
      }),
    /** Once no job runs any more. */
    close: letGo,
    /** The number of that process, while there is one. */
    pid: () => beside?.child.pid,
  }
}
