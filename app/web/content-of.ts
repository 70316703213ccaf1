import type { Files } from '#app/services/files.ts'
import { asFileRefusal } from './forms/file-refusal.ts'
import { orRefused } from './refused.ts'
import type { Visit } from './visit.ts'

/** A file's content for a loader, or null when it is no longer kept; a store that cannot be reached is a refusal (503). */
export const contentOf = (visited: Visit, file: Parameters<Files['read']>[0]): Promise<Buffer | null> =>
  orAway(visited, visited.instance.files.read(file))

/** The same, bit by bit as it is taken: for what is served as it lies. */
export const streamOf = (
  visited: Visit,
  file: Parameters<Files['stream']>[0],
): Promise<ReadableStream<Uint8Array> | null> => orAway(visited, visited.instance.files.stream(file))

const orAway = <Content>(visited: Visit, read: Promise<Content>): Promise<Content> =>
  orRefused(
    visited,
    read.catch((error: unknown) => {
      throw asFileRefusal(error)
    }),
  )
