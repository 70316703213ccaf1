import { cityNow } from '#app/domain/act.ts'
import type { Due, Job } from './tools.ts'

/**
 * One look at the city's clock for everything that may be due. What fails is logged and looked at again by the
 * next tick; it keeps nothing else from being done.
 */
export function whatIsDue(due: Record<string, Due>): Job<'what-is-due'> {
  return async (tools) => {
    const at = await cityNow(tools.db)
    for (const [name, look] of Object.entries(due)) {
      try {
        await look(tools, at)
      } catch (error) {
        tools.log.error({ err: error, due: name }, 'what is due failed')
      }
    }
  }
}
