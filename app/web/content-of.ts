import type { Files } from '#app/services/files.ts'
import { asFileRefusal } from './file-refusal.ts'
import { orRefused } from './refused.ts'
import type { Visit } from './visit.ts'

/** A file's content for a loader, or null when it is no longer kept; a store that cannot be reached is a refusal (503). */
export const contentOf = (visited: Visit, file: Parameters<Files['read']>[0]): Promise<Buffer | null> =>
  orRefused(
    visited,
    visited.instance.files.read(file).catch((error: unknown) => {
      throw asFileRefusal(error)
    }),
  )
