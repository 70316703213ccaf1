import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { contributions, proposals, proposalVersions } from '#db/schema/index.ts'
import type { Act } from '../act.ts'
import { mustWait, writerOf } from '../participation/index.ts'
import { allow, whoActs } from '../policy.ts'
import { Refusal } from '../refusal.ts'
import { written } from '../written.ts'
import { asSubject, proposalThatMay, refuseUnlessAuthor } from './find.ts'
import { record } from './news.ts'
import { searchText } from './propose.ts'
import { ProposalWords, wordingOf } from './words.ts'

/** A new wording, with a word on what changes, and the version that its author had before her. */
export const RevisionInput = ProposalWords.omit({ seen: true }).extend({
  note: written().min(3).max(300),
  version: z.coerce.number().int().min(1),
})
export type RevisionInput = z.output<typeof RevisionInput>

/**
 * One of its authors amends a proposal until its threshold is examined: a new version, beside the ones that stood before,
 * since people supported those. In a call what was said of the former one falls (`ideas_follow_their_proposals`). Refused:
 * `not-its-author`, `proposal-closed`, `idea-on-ballot`, `edited-meanwhile` where another author was faster, and a
 * newcomer's first link (`newcomer-link`).
 */
export async function reviseProposal(
  act: Act,
  { proposalId, version, note, ...said }: RevisionInput & { proposalId: string },
): Promise<void> {
  allow(act.actor, 'proposal.change')
  const before = await proposalThatMay(act, 'revise', proposalId)
  await refuseUnlessAuthor(act, proposalId)
  if (before.version !== version) throw new Refusal('edited-meanwhile')
  const by = whoActs(act.actor)
  const wording = wordingOf(said)
  if (mustWait(await writerOf(act, by), wording.words.html))
    throw new Refusal('newcomer-link', 422, 'solution')
  const number = version + 1
  await act.tx.insert(proposalVersions).values({
    ...{ proposalId, number, ...wording.version, note, by, at: act.at },
    ...{ summary: wording.summary, themes: said.themes, lang: said.lang },
  })
  await act.tx
    .update(contributions)
    .set({ ...wording.words, lang: said.lang, editedAt: act.at })
    .where(eq(contributions.id, proposalId))
  const { themes, place } = said
  await act.tx
    .update(proposals)
    .set({
      ...{ version: number, themes, place, summary: wording.summary, movedAt: act.at },
      searchText: sql`${searchText(said)}`,
    })
    .where(eq(proposals.id, proposalId))
  await record(act, 'proposal-revised', asSubject(proposalId))
}
