import type { z } from 'zod'
import type { Act } from '#app/domain/act.ts'
import type { Messages } from '#app/lib/messages/index.ts'
import type { Paths } from '#app/lib/paths.ts'

/**
 * A deed that may be asked for before one says who one is. `schema` reads its input back from JSON (no bigint, no
 * Date but as text); `shown` is what the sign-in page says will be published.
 */
type KeptDeed = {
  perform: (
    act: Act,
    input: unknown,
  ) => Promise<(words: { t: Messages; paths: Paths }) => { to: string; say?: string }>
  shown: (input: unknown, t: Messages) => { what: string; words?: string; lang?: string } | null
}

/** Declares how a kept deed is done, with the types of its own schema and command. */
export function keptDeed<Schema extends z.ZodType, Result>(kept: {
  schema: Schema
  deed: (act: Act, input: z.output<Schema>) => Promise<Result>
  done: (
    result: Result,
    words: { t: Messages; paths: Paths },
    input: z.output<Schema>,
  ) => { to: string; say?: string }
  /** `what` completes « Dès que vous serez identifié, … sera publié »: "Votre commentaire"; `words` are hers. */
  shown: (input: z.output<Schema>, t: Messages) => { what: string; words?: string; lang?: string }
}): KeptDeed {
  return {
    perform: async (act, raw) => {
      const input = kept.schema.parse(raw)
      const result = await kept.deed(act, input)
      return (words) => kept.done(result, words, input)
    },
    shown: (raw, t) => {
      const parsed = kept.schema.safeParse(raw)
      return parsed.success ? kept.shown(parsed.data, t) : null
    },
  }
}

/** Every deed that `perform({ pending })` may name. One line each: `comment: keptDeed({ … })`. */
export const deedsByName: Record<string, KeptDeed> = {}
