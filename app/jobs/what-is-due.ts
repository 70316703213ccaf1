import { cityNow } from '#app/domain/act.ts'
import type { Due, Job } from './tools.ts'

/**
 * One look at the city's clock for what may be due, or for the deadlines alone. What fails is logged and looked at
 * again by the next look; it keeps nothing else from being done.
 */
export function whatIsDue(due: Record<string, Due>, deadlines: ReadonlySet<string>): Job<'what-is-due'> {
  return async (tools, asked) => {
    const at = await cityNow(tools.db)
    for (const [name, look] of Object.entries(due)) {
      if (asked.look === 'deadlines' && !deadlines.has(name)) continue
      try {
        await look(tools, at)
      } catch (error) {
        tools.log.error({ err: error, due: name }, 'what is due failed')
      }
    }
  }
}
