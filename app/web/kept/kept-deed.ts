import type { ActionFunctionArgs } from '@remix-run/node'
import type { z } from 'zod'
import type { Act } from '#app/domain/act.ts'
import type { OwnOpinion } from '#app/domain/participation/index.ts'
import type { Right } from '#app/domain/policy.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { Paths } from '#app/lib/addresses/paths.ts'
import type { Messages } from '#app/lib/messages/index.ts'
import type { Db } from '#db/client.ts'
import { perform } from '../perform.ts'
import type { Said } from '../visitor/flash.ts'
import type { LimitName } from '../visitor/limits.ts'

type Words = { t: Messages; paths: Paths }
type Done = { to: string; say?: Said }
/** `promise` says what will happen ("Votre commentaire sera publié dès que vous aurez confirmé votre adresse."); `words` are hers, in `lang`. */
export type Shown = { promise: string; words?: string; lang?: string }

/** A deed that may be asked for before one says who one is: how its route asks for it, and how it is done afterwards. */
export type KeptDeed = {
  perform: (act: Act, input: unknown) => Promise<(words: Words) => Done>
  shown: (input: unknown, t: Messages) => Shown | null
  standing: (db: Db, input: unknown, personId: string) => Promise<OwnOpinion | null>
}

type Declared<Form extends z.ZodObject, Place extends z.ZodObject, Result> = {
  right: Right
  limit: LimitName
  /** What is typed. */
  form: Form
  /** What the address of the form says, kept beside it. */
  place: Place
  deed: (act: Act, input: z.output<Form> & z.output<Place>) => Promise<Result>
  /** What must be in order before it is done or kept. */
  before?: (input: z.output<Form>, place: z.output<Place>, db: Db) => Promise<void>
  done: (result: Result, words: Words, input: z.output<Form> & z.output<Place>) => Done
  /** The page on which it is written. */
  writtenOn: (place: z.output<Place>, paths: Paths) => string
  /** What the page that keeps it says will be published. */
  shown: (input: z.output<Form> & z.output<Place>, t: Messages) => Shown
  /** What of hers it would overwrite. */
  standing?: (db: Db, input: z.output<Form> & z.output<Place>, personId: string) => Promise<OwnOpinion | null>
  /** The form as it would be sent again, where reading makes something else of it: what is kept is JSON. */
  typed?: (input: z.output<Form>) => Record<string, unknown>
}

/**
 * Declares a deed once, for the route whose form asks for it (`ask`) and for whoever does it after its author has signed
 * in. Its name is given by the list in which it stands.
 */
export const keptDeed =
  <Form extends z.ZodObject, Place extends z.ZodObject, Result>(declared: Declared<Form, Place, Result>) =>
  (name: string) => {
    const { right, limit, form, place, deed, done, writtenOn, typed = (input) => input } = declared
    // Kept by a version of the code that asked for other things, it may be read no more.
    const read = (raw: unknown) => {
      const [words, where] = [form.safeParse(raw), place.safeParse(raw)]
      return words.success && where.success ? { ...words.data, ...where.data } : null
    }
    return {
      perform: async (act: Act, raw: unknown) => {
        const input = read(raw)
        if (!input) throw new Refusal('invalid-input', 422)
        const result = await deed(act, input)
        return (words: Words) => done(result, words, input)
      },
      shown: (raw: unknown, t: Messages) => {
        const input = read(raw)
        return input && declared.shown(input, t)
      },
      standing: async (db: Db, raw: unknown, personId: string) => {
        const input = read(raw)
        return (input && (await declared.standing?.(db, input, personId))) ?? null
      },
      /** What the form at this place asks for. `elsewhere` leads to another page than the one that it leads to by itself. */
      ask: (
        args: ActionFunctionArgs,
        where: z.output<Place>,
        elsewhere?: (result: Result, words: Words) => string,
      ) =>
        perform(args, {
          right,
          limit,
          schema: form,
          before: (input, { db }) => declared.before?.(input, where, db),
          deed: (act, input) => deed(act, { ...input, ...where }),
          done: (result, words, input) => {
            const there = done(result, words, { ...input, ...where })
            return elsewhere ? { ...there, to: elsewhere(result, words) } : there
          },
          pending: (input, { paths }) => ({
            deed: name,
            input: { ...typed(input), ...where },
            returnTo: writtenOn(where, paths),
          }),
        }),
    }
  }

type Named<Deeds extends Record<string, (name: string) => KeptDeed>> = {
  [Name in keyof Deeds]: ReturnType<Deeds[Name]>
}

/** The list of them, each told its name. */
export const named = <Deeds extends Record<string, (name: string) => KeptDeed>>(deeds: Deeds) =>
  Object.fromEntries(Object.entries(deeds).map(([name, deed]) => [name, deed(name)])) as Named<Deeds> // each under its own
