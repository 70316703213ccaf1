import { and, eq, isNotNull, ne, sql } from 'drizzle-orm'
import { contributions, proposalAuthors, proposals, proposalVersions } from '#db/schema/index.ts'
import type { Act } from '../act.ts'
import type { Erased, Hers } from '../hers.ts'

/** What this area keeps of a person. */
export const hers: Hers = {
  exports: {
    proposals: (id) => sql`
      select p.id, p.slug, p.state, p.themes, p.place, a.asked_at, a.agreed_at, v.number, v.title, v.problem, v.solution
      from proposal_authors a join proposals p on p.id = a.proposal_id
      left join proposal_versions v on v.proposal_id = p.id and v.by = a.person_id
      where a.person_id = ${id} order by p.id, v.number`,
    merges_suggested: (id) =>
      sql`select id, from_id, into_id, at from proposal_merges where suggested_by = ${id} order by at`,
  },
  becomes: {
    'proposal_authors.person_id': 'gone; an only author stays as nobody’s',
    'proposal_versions.by': 'an opaque id: what she wrote alone stays as nobody’s, or goes with her words',
    'proposal_merges.suggested_by': 'an opaque id: that it was suggested stays',
  },
  ofAnOffice: ['proposals.examiner_id', 'proposal_projects.by'],
  erase: leaveProposals,
}

/**
 * Before her words are (the order of `byArea`): what she wrote with others is theirs from now on; what she wrote alone
 * stays as nobody's, or goes in every wording that it had.
 */
async function leaveProposals(act: Act, { personId, words }: Erased): Promise<void> {
  const own = await act.tx
    .select({ id: proposalAuthors.proposalId })
    .from(proposalAuthors)
    .where(and(eq(proposalAuthors.personId, personId), isNotNull(proposalAuthors.agreedAt)))
  for (const { id } of own) {
    const heir = await anotherAuthor(act, id, personId)
    if (heir) await handOn(act, id, personId, heir)
    else if (words === 'go') await forget(act, id)
  }
  await act.tx
    .delete(proposalAuthors)
    .where(sql`${proposalAuthors.personId} = ${personId} and ${proposalAuthors.agreedAt} is null`)
}

async function anotherAuthor({ tx }: Act, id: string, personId: string): Promise<string | null> {
  const [other] = await tx
    .select({ personId: proposalAuthors.personId })
    .from(proposalAuthors)
    .where(
      and(
        eq(proposalAuthors.proposalId, id),
        ne(proposalAuthors.personId, personId),
        isNotNull(proposalAuthors.agreedAt),
      ),
    )
    .orderBy(proposalAuthors.agreedAt)
    .limit(1)
  return other?.personId ?? null
}

async function handOn({ tx }: Act, id: string, personId: string, heir: string) {
  await tx
    .update(contributions)
    .set({ authorId: heir, enteredBy: null, consentId: null })
    .where(and(eq(contributions.id, id), eq(contributions.authorId, personId)))
  await tx
    .delete(proposalAuthors)
    .where(and(eq(proposalAuthors.proposalId, id), eq(proposalAuthors.personId, personId)))
}

async function forget({ tx }: Act, id: string) {
  const empty = {
    title: '—',
    problem: '',
    problemHtml: '',
    solution: '',
    solutionHtml: '',
    note: '',
    summary: '',
  }
  await tx.update(proposalVersions).set(empty).where(eq(proposalVersions.proposalId, id))
  await tx.update(proposals).set({ summary: '', place: '', searchText: '' }).where(eq(proposals.id, id))
}
