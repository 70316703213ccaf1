import { eq, sql } from 'drizzle-orm'
import { slugOf, takeFreeSlug } from '#app/lib/addresses/slug.ts'
import { contributions, proposalAuthors, proposals, proposalVersions, subjects } from '#db/schema/index.ts'
import type { Act } from '../act.ts'
import { settingsOf } from '../commune/index.ts'
import { once } from '../once.ts'
import { announceProposal, mustWait, recordHeld, standsAs, writerOf } from '../participation/index.ts'
import { allow, whoActs } from '../policy.ts'
import { beginSubject } from '../subjects/index.ts'
import { type ProposalWords, wordingOf } from './words.ts'

/** Whose proposal it is, under which id where its subject has begun; and the agent who typed it in for her, with her yes to that. */
export type Proposer = { id?: string; authorId: string; enteredBy?: string; consentId?: string }

export type Proposed = { id: string; slug: string; held: boolean }

/**
 * Publishes a proposal: from now on it is supported and discussed, with the threshold and the last day that the settings
 * give it. The same words sent twice are one (`once`), of each budget to which they are sent. `held`: a newcomer's first link waits for a moderator.
 */
export async function propose(
  act: Act,
  input: ProposalWords,
  call: { budget?: string } = {},
): Promise<Proposed> {
  allow(act.actor, 'proposal.write')
  const { seen: _, ...said } = input
  const { words } = wordingOf(said)
  return once(
    act,
    'proposal',
    { ...said, ...call },
    {
      deed: () => writeProposal(act, said, { authorId: whoActs(act.actor) }),
      stands: ({ id }) => standsAs(act, id, words),
    },
  )
}

/** Writes it for its author. Who may ask for it is the caller's to check. */
export async function writeProposal(
  act: Act,
  input: Omit<ProposalWords, 'seen'>,
  { id: begun, ...proposer }: Proposer,
): Promise<Proposed> {
  const writer = await writerOf(act, proposer.authorId)
  const { version, words, summary } = wordingOf(input)
  const held = mustWait(writer, words.html) && !proposer.enteredBy
  const id = begun ?? (await beginSubject(act, 'proposal'))
  await act.tx.insert(contributions).values({
    ...words,
    ...proposer,
    ...{ id, subjectId: id, kind: 'proposal', lang: input.lang, asksAnswer: true },
    ...{ class: writer.class, verified: writer.verified, at: act.at, heldAt: held ? act.at : null },
  })
  const slug = await takeSlug(act, id, { ...input, summary })
  const by = proposer.authorId
  const { themes, lang } = input
  await act.tx
    .insert(proposalVersions)
    .values({ proposalId: id, number: 1, ...version, summary, themes, lang, by, at: act.at })
  await act.tx
    .insert(proposalAuthors)
    .values({ proposalId: id, personId: by, askedAt: act.at, agreedAt: act.at })
  if (held) await recordHeld(act, id, id)
  else await begin(act, id)
  return { id, slug, held }
}

async function begin(act: Act, id: string) {
  await act.tx.update(subjects).set({ opinionsOpenAt: act.at }).where(eq(subjects.id, id))
  await announceProposal(act, id)
}

/** Words of addresses that stand beside those of proposals. */
const taken = ['nouvelle', 'semblables']

async function takeSlug(
  act: Act,
  id: string,
  { title, place, themes, summary, ...said }: Omit<ProposalWords, 'seen'> & { summary: string },
): Promise<string> {
  const { proposalThreshold, proposalClasses, proposalMonths } = await settingsOf(act.tx)
  const words = slugOf(title, 'proposition')
  const { slug } = await takeFreeSlug(
    taken.includes(words) ? `proposition-${words}` : words,
    async (slug) => {
      const [row] = await act.tx
        .insert(proposals)
        .values({
          ...{ id, slug, place, themes, summary },
          searchText: searchText({ title, place, ...said }),
          ...{ threshold: proposalThreshold, thresholdClasses: [...proposalClasses] },
          expiresOn: sql`(city_day(${act.at.toISOString()}::timestamptz) + make_interval(months => ${proposalMonths}::int))::date`,
          ...{ publishedAt: act.at, movedAt: act.at },
        })
        .onConflictDoNothing() // whether it is read there or its own while it is hidden
        .returning({ slug: proposals.slug })
      return row
    },
  )
  return slug
}

/** What is searched: all that was said, without accents. */
export const searchText = ({
  title,
  place,
  problem,
  solution,
}: Pick<ProposalWords, 'title' | 'place' | 'problem' | 'solution'>) =>
  sql<string>`plain(${[title, place, problem, solution].join(' ')})`
