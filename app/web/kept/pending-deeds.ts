import { z } from 'zod'
import type { Act } from '#app/domain/act.ts'
import { mustBeReadBack } from '#app/domain/amount.ts'
import { proposeIdea } from '#app/domain/ballots/index.ts'
import { publishReport, seeTheSame } from '#app/domain/field/index.ts'
import { mustSayForReward, PledgeForm, pledge, typedPledge, usualPledge } from '#app/domain/funding/index.ts'
import {
  askQuestion,
  CommentInput,
  CommentWords,
  comment,
  giveOpinion,
  OpinionWords,
  opinionBox,
  QuestionWords,
  ReplyWords,
  rateSeason,
  reply,
  SeasonScores,
} from '#app/domain/participation/index.ts'
import { mustHaveLooked, ProposalWords, propose, support } from '#app/domain/proposals/index.ts'
import { FollowInput, follow } from '#app/domain/publishing/index.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { publicSubjectId, subjectHere } from '#app/domain/subjects/index.ts'
import { locales } from '#app/lib/language.ts'
import { type KeptDeed, keptDeed, named } from './kept-deed.ts'

/** The address of the subject under which it is done. */
const address = z.object({ path: z.string(), slug: z.string() })

/** Whoever sees the same follows what becomes of it. */
async function joinReport(act: Act, seen: { number: number; draftId?: string }) {
  const { reportId: subjectId } = await seeTheSame(act, seen)
  await follow(act, { subjectId, cadence: 'at-once' })
  return { subjectId }
}

/** Every deed that is kept while its author says who she is. Its route asks for it by this list alone. */
export const keptDeeds = named({
  comment: keptDeed({
    right: 'comment.write',
    limit: 'comment',
    form: CommentWords,
    place: address,
    deed: async (act, { path, slug, ...input }) =>
      comment(act, { ...input, subjectId: await publicSubjectId(act.tx, { path, slug }) }),
    done: ({ id, held }, { t, paths }, address) => ({
      to: held ? paths.subject(address).discussion() : paths.subject(address).commentHere(id),
      say: held ? t.participation.comment.held : t.participation.comment.published,
    }),
    writtenOn: (address, paths) => paths.subject(address).discussion(),
    shown: ({ body, lang }, t) => ({ promise: t.participation.comment.kept, words: body, lang }),
  }),
  reply: keptDeed({
    right: 'comment.write',
    limit: 'comment',
    form: ReplyWords,
    place: z.object({ parentId: z.uuid() }),
    deed: reply,
    done: ({ id, held }, { t, paths }, { parentId }) => ({
      to: paths.contribution(held ? parentId : id).show,
      say: held ? t.participation.comment.held : t.participation.comment.published,
    }),
    writtenOn: ({ parentId }, paths) => paths.contribution(parentId).show,
    shown: ({ body, lang }, t) => ({ promise: t.participation.comment.keptReply, words: body, lang }),
  }),
  opinion: keptDeed({
    right: 'opinion.give',
    limit: 'opinion',
    form: OpinionWords,
    place: address,
    deed: async (act, { path, slug, ...input }) =>
      giveOpinion(act, { ...input, subjectId: await publicSubjectId(act.tx, { path, slug }) }),
    done: ({ first }, { t, paths }, address) => ({
      to: `${paths.subject(address).opinion}#avis`,
      say: first ? t.participation.opinion.given : t.participation.opinion.changed,
    }),
    writtenOn: (address, paths) => paths.subject(address).opinion,
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
  season: keptDeed({
    right: 'opinion.give',
    limit: 'opinion',
    form: SeasonScores,
    place: z.object({ slug: z.string() }),
    deed: rateSeason,
    done: ({ first }, { t, paths }, { slug }) => ({
      to: paths.service(slug).season,
      say: first ? t.seasons.given : t.seasons.changed,
    }),
    writtenOn: ({ slug }, paths) => paths.service(slug).season,
    shown: (_, t) => ({ promise: t.seasons.kept }),
  }),
  proposal: keptDeed({
    right: 'proposal.write',
    limit: 'question',
    form: ProposalWords,
    place: z.object({}),
    before: (input, _, db) => mustHaveLooked(input, db),
    deed: propose,
    done: ({ slug, held }, { t, paths }) => ({
      to: paths.proposal(slug).show,
      say: held ? t.proposals.write.held : t.proposals.write.published,
    }),
    writtenOn: (_, paths) => paths.newProposal,
    shown: ({ title, problem, solution, lang }, t) => ({
      promise: t.proposals.write.kept(title),
      words: `${problem}\n\n${solution}`,
      lang,
    }),
    typed: ({ seen, ...words }) => ({ ...words, seen: seen ? 'on' : 'off' }),
  }),
  idea: keptDeed({
    right: 'proposal.write',
    limit: 'question',
    form: ProposalWords,
    place: z.object({ budget: z.string() }),
    before: (input, _, db) => mustHaveLooked(input, db),
    deed: (act, { budget: slug, ...words }) => proposeIdea(act, { slug, ...words }),
    done: ({ slug, held }, { t, paths }, { budget }) => ({
      to: held ? paths.budget(budget).show : paths.proposal(slug).show,
      say: held ? t.proposals.write.held : t.proposals.write.published,
    }),
    writtenOn: ({ budget }, paths) => paths.budget(budget).propose,
    shown: ({ title, problem, solution, lang }, t) => ({
      promise: t.proposals.write.kept(title),
      words: `${problem}\n\n${solution}`,
      lang,
    }),
    typed: ({ seen, ...words }) => ({ ...words, seen: seen ? 'on' : 'off' }),
  }),
  support: keptDeed({
    right: 'proposal.support',
    limit: 'opinion',
    form: z.object({}),
    place: z.object({ slug: z.string() }),
    deed: support,
    done: (_, { t, paths }, { slug }) => ({
      to: `${paths.proposal(slug).show}#soutien`,
      say: t.proposals.support.given,
    }),
    writtenOn: ({ slug }, paths) => paths.proposal(slug).show,
    shown: (_, t) => ({ promise: t.proposals.support.kept }),
  }),
  fieldReport: keptDeed({
    right: 'field-report.write',
    limit: 'report',
    form: z.object({ nameless: z.stringbool().default(false) }),
    place: z.object({ draftId: z.uuid(), words: z.string(), lang: z.enum(locales) }),
    deed: (act, { draftId, nameless }) => publishReport(act, { draftId, nameless }),
    done: ({ number, held }, { t, paths }) => ({
      to: held ? paths.fieldReports() : paths.fieldReport(number).show,
      say: held ? t.field.check.held : t.field.check.published,
    }),
    writtenOn: (_, paths) => paths.newFieldReport(),
    shown: ({ words, lang }, t) => ({ promise: t.field.check.kept, words, lang }),
    typed: ({ nameless }) => ({ nameless: nameless ? 'on' : 'off' }),
  }),
  fieldVoice: keptDeed({
    right: 'field-report.write',
    limit: 'opinion',
    form: z.object({
      number: z.coerce.number().int().min(1).max(2_000_000_000),
      withWords: z.stringbool().default(false),
    }),
    place: z.object({ draftId: z.uuid(), words: z.string(), lang: z.enum(locales) }),
    deed: async (act, { number, draftId, withWords, words: body, lang }) => {
      const { subjectId } = await joinReport(act, { number, draftId })
      if (withWords) await comment(act, CommentInput.parse({ subjectId, body, lang }))
    },
    done: (_, { t, paths }, { number }) => ({
      to: paths.fieldReport(number).show,
      say: t.field.check.joined,
    }),
    writtenOn: (_, paths) => paths.fieldReports(),
    shown: ({ number }, t) => ({ promise: t.field.check.keptVoice(number) }),
    typed: ({ number, withWords }) => ({ number, withWords: withWords ? 'on' : 'off' }),
  }),
  fieldSame: keptDeed({
    right: 'field-report.write',
    limit: 'opinion',
    form: z.object({}),
    place: z.object({ number: z.number().int() }),
    deed: (act, { number }) => joinReport(act, { number }),
    done: (_, { t, paths }, { number }) => ({
      to: paths.fieldReport(number).show,
      say: t.field.check.joined,
    }),
    writtenOn: ({ number }, paths) => paths.fieldReport(number).show,
    shown: ({ number }, t) => ({ promise: t.field.check.keptVoice(number) }),
  }),
  question: keptDeed({
    right: 'question.ask',
    limit: 'question',
    form: QuestionWords,
    place: address,
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
    writtenOn: (address, paths) => paths.subject(address).questions,
    shown: ({ title, body, lang }, t) => ({
      promise: t.participation.question.kept(title),
      words: body,
      lang,
    }),
  }),
  pledge: keptDeed({
    right: 'pledge.make',
    limit: 'pledge',
    form: PledgeForm,
    place: z.object({ slug: z.string() }),
    before: async (input, { slug }, db) => {
      mustBeReadBack(input, { usual: await usualPledge(db, { slug }) })
      await mustSayForReward(db, input)
    },
    deed: (act, { readBack, ...input }) => pledge(act, input),
    done: ({ id }, { paths }) => ({ to: paths.pledge(id).card }),
    writtenOn: ({ slug }, paths) => paths.campaign(slug).pledges,
    shown: ({ amount }, t) => ({ promise: t.campaigns.pledge.kept(amount) }),
    typed: ({ readBack, ...input }) => typedPledge(input),
  }),
  follow: keptDeed({
    right: 'subject.follow',
    limit: 'small',
    form: FollowInput.pick({ cadence: true }),
    place: address,
    deed: async (act, { path, slug, cadence }) =>
      follow(act, { cadence, subjectId: await publicSubjectId(act.tx, { path, slug }) }),
    done: (_, { t, paths }, address) => ({
      to: `${paths.subject(address).show}#suivi`,
      say: t.following.saved[address.cadence],
    }),
    writtenOn: (address, paths) => paths.subject(address).show,
    shown: (_, t) => ({ promise: t.following.promise }),
  }),
})

/** The one that was kept under this name; a version of the code that kept others may have written it. */
export const deedNamed = (name: string): KeptDeed | undefined =>
  Object.hasOwn(keptDeeds, name) ? keptDeeds[name as keyof typeof keptDeeds] : undefined
