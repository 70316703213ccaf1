import type { z } from 'zod'
import type { Act } from '#app/domain/act.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { Messages } from '#app/lib/messages/index.ts'
import type { Paths } from '#app/lib/paths.ts'

type Words = { t: Messages; paths: Paths }
type Done = { to: string; say?: string }
/** `promise` says what will happen ("Votre commentaire sera publié dès que vous aurez confirmé votre adresse."); `words` are hers, in `lang`. */
export type Shown = { promise: string; words?: string; lang?: string }

/**
 * A deed that may be asked for before one says who one is. `schema` reads its input back from JSON (no bigint, no
 * Date but as text); `shown` is what the sign-in page says will be published.
 */
type KeptDeed = {
  perform: (act: Act, input: unknown) => Promise<(words: Words) => Done>
  shown: (input: unknown, t: Messages) => Shown | null
}

/** Declares how a kept deed is done, with the types of its own schema and command. */
export function keptDeed<Schema extends z.ZodType, Result>(kept: {
  schema: Schema
  deed: (act: Act, input: z.output<Schema>) => Promise<Result>
  done: (result: Result, words: Words, input: z.output<Schema>) => Done
  shown: (input: z.output<Schema>, t: Messages) => Shown
}): KeptDeed {
  return {
    perform: async (act, raw) => {
      const input = kept.schema.safeParse(raw)
      // Kept by a version of the code that asked for other things.
      if (!input.success) throw new Refusal('invalid-input', 422)
      const result = await kept.deed(act, input.data)
      return (words) => kept.done(result, words, input.data)
    },
    shown: (raw, t) => {
      const input = kept.schema.safeParse(raw)
      return input.success ? kept.shown(input.data, t) : null
    },
  }
}

/** Every deed that `perform({ pending })` may name: `comment: keptDeed({ … })`. */
export const deedsByName: Record<string, KeptDeed> = {}
