import { sayLine } from './last-words.ts'

const PARTS = Symbol.for('cordee.parts')
type Stop = { stop: (why: string) => Promise<unknown>; patience: number }

/** All that this process is: of the whole of it, since web and worker, in one process, are two bundles. */
const whole = globalThis as { [PARTS]?: Stop[] }
whole[PARTS] ??= []
const parts = whole[PARTS]

/**
 * Calls `stop` once, when the process is told to end: by SIGTERM, by Ctrl-C, or because the starter that holds
 * the other end of its channel is gone. Then exits with 0, or with 1 when `stop` fails or takes too long. Where several
 * parts of one process ask for it, it ends when each of them has.
 * @param patience milliseconds given to `stop`.
 */
export function whenToldToStop(stop: Stop['stop'], patience = 15_000): void {
  parts.push({ stop, patience })
  if (parts.length > 1) return
  let leaving = false
  const leave = (why: string) => {
    if (leaving) return
    leaving = true
    setTimeout(() => process.exit(1), Math.max(...parts.map((part) => part.patience))).unref()
    Promise.all(parts.map((part) => part.stop(why))).then(
      () => process.exit(0),
      (error: unknown) => {
        sayLine('process', 'error', 'could not end as it should', error)
        process.exit(1)
      },
    )
  }
  process.on('SIGTERM', leave)
  process.on('SIGINT', leave)
  process.on('disconnect', () => leave('disconnect'))
}
