import { z } from 'zod'
import type { Act } from '#app/domain/act.ts'
import { PledgeInput, pledge } from '#app/domain/funding/index.ts'
import {
  askQuestion,
  CommentWords,
  comment,
  giveOpinion,
  OpinionWords,
  type OwnOpinion,
  opinionBox,
  QuestionWords,
  ReplyInput,
  reply,
} from '#app/domain/participation/index.ts'
import { FollowInput, follow } from '#app/domain/publishing/index.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { publicSubjectId, subjectHere } from '#app/domain/subjects/index.ts'
import type { Paths } from '#app/lib/addresses/paths.ts'
import type { Messages } from '#app/lib/messages/index.ts'
import type { Db } from '#db/client.ts'

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
  standing: (db: Db, input: unknown, personId: string) => Promise<OwnOpinion | null>
}

/** Declares how a kept deed is done, with the types of its own schema and command. */
export function keptDeed<Schema extends z.ZodType, Result>(kept: {
  schema: Schema
  deed: (act: Act, input: z.output<Schema>) => Promise<Result>
  done: (result: Result, words: Words, input: z.output<Schema>) => Done
  shown: (input: z.output<Schema>, t: Messages) => Shown
  /** What of hers it would overwrite. */
  standing?: (db: Db, input: z.output<Schema>, personId: string) => Promise<OwnOpinion | null>
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
    standing: async (db, raw, personId) => {
      const input = kept.schema.safeParse(raw)
      return (input.success && (await kept.standing?.(db, input.data, personId))) || null
    },
  }
}

/** The address of the subject under which it is done. */
const address = { path: z.string(), slug: z.string() }

/** Every deed that `perform({ pending })` may name: `comment: keptDeed({ … })`. */
export const deedsByName: Record<string, KeptDeed> = {
  comment: keptDeed({
    schema: CommentWords.extend(address),
    deed: async (act, { path, slug, ...input }) =>
      comment(act, { ...input, subjectId: await publicSubjectId(act.tx, { path, slug }) }),
    done: ({ id, held }, { t, paths }, address) => ({
      to: held ? paths.subject(address).discussion() : paths.subject(address).commentHere(id),
      say: held ? t.participation.comment.held : t.participation.comment.published,
    }),
    shown: ({ body, lang }, t) => ({ promise: t.participation.comment.kept, words: body, lang }),
  }),
  reply: keptDeed({
    schema: ReplyInput,
    deed: reply,
    done: ({ id, held }, { t, paths }, { parentId }) => ({
      to: paths.contribution(held ? parentId : id).show,
      say: held ? t.participation.comment.held : t.participation.comment.published,
    }),
    shown: ({ body, lang }, t) => ({ promise: t.participation.comment.keptReply, words: body, lang }),
  }),
  opinion: keptDeed({
    schema: OpinionWords.extend(address),
    deed: async (act, { path, slug, ...input }) =>
      giveOpinion(act, { ...input, subjectId: await publicSubjectId(act.tx, { path, slug }) }),
    done: ({ first }, { t, paths }, address) => ({
      to: `${paths.subject(address).show}#avis`,
      say: first ? t.participation.opinion.given : t.participation.opinion.changed,
    }),
    shown: ({ stance, reason, lang }, t) => ({
      promise: t.participation.opinion.kept(t.ui.stance[stance]),
      words: reason || undefined,
      lang,
    }),
    standing: async (db, { path, slug, stance, reason }, personId) => {
      const subjectId = await publicSubjectId(db, { path, slug })
      const { own } = await opinionBox(db, { subjectId, viewerId: personId })
      return own && (own.stance !== stance || own.reason !== reason) ? own : null
    },
  }),
  question: keptDeed({
    schema: QuestionWords.extend(address),
    deed: async (act, { path, slug, ...input }) => {
      const { id: subjectId, official } = await subjectHere(act.tx, { path, slug }, 'fr')
      if (!official) throw new Refusal('nobody-to-answer')
      const asked = await askQuestion(act, { ...input, subjectId, officialId: official.id })
      return { ...asked, name: official.name }
    },
    done: ({ id, held, name }, { t, paths }) => ({
      to: paths.question(id),
      say: held ? t.participation.question.held : t.participation.question.sent(name),
    }),
    shown: ({ title, body, lang }, t) => ({
      promise: t.participation.question.kept(title),
      words: body,
      lang,
    }),
  }),
  pledge: keptDeed({
    schema: PledgeInput.extend({ slug: z.string() }),
    deed: pledge,
    done: ({ id }, { paths }) => ({ to: paths.pledge(id).card }),
    shown: ({ amount }, t) => ({ promise: t.campaigns.pledge.kept(amount) }),
  }),
  follow: keptDeed({
    schema: FollowInput.extend(address),
    deed: (act, input) => follow(act, input),
    done: (_, { t, paths }, address) => ({
      to: `${paths.subject(address).show}#suivi`,
      say: t.following.saved[address.cadence],
    }),
    shown: (_, t) => ({ promise: t.following.promise }),
  }),
}
