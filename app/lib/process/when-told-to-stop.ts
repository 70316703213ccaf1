import { sayLine } from './last-words.ts'

/**
 * Calls `stop` once, when the process is told to end: by SIGTERM, by Ctrl-C, or because the starter that holds
 * the other end of its channel is gone. Then exits with 0, or with 1 when `stop` fails or takes too long.
 * @param patience milliseconds given to `stop`.
 */
export function whenToldToStop(stop: (why: string) => Promise<unknown>, patience = 15_000): void {
  let leaving = false
  const leave = (why: string) => {
    if (leaving) return
    leaving = true
    setTimeout(() => process.exit(1), patience).unref()
    stop(why).then(
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
