import { adjustedRandIndex } from '../groups/agreement.ts'
import { groupConsensus } from '../groups/consensus.ts'
import { findGroups } from '../groups/find-groups.ts'
import { type Representative, representativeStatements } from '../groups/representative.ts'
import { type Grouping, tallyVotes } from '../groups/tally.ts'
import type { Conversation, ExpectedRepresentative } from './conversation.ts'

const CLOSE = 1e-12
const ALIKE = 0.8

/** What the engine says of a conversation, and in what it differs from the reference. */
export function reportOn(conversation: Conversation) {
  const { name, opinions, published, isOut } = conversation
  const grouping = Int32Array.from(opinions.participants, (participant) => published.get(participant) ?? -1)
  const found = findGroups(opinions, { isOut })
  const pair = findGroups(opinions, { isOut, k: 2 })
  const given = published.size > 0 ? tell(conversation, grouping) : undefined
  const agreement = published.size > 0 ? agreementOf(grouping, pair.grouping) : undefined
  return {
    name,
    participants: opinions.participants.length,
    statements: opinions.statements.length,
    publishedGroups: given,
    foundGroups: {
      k: found.k,
      silhouettes: Object.fromEntries(found.silhouettes),
      singular: found.singular,
      groupOf: Object.fromEntries(
        opinions.participants.map((id, at) => [id, found.grouping[at]!]).filter(([, group]) => group !== -1),
      ),
      ...tell(conversation, found.grouping),
    },
    adjustedRandIndex: agreement,
    ...(given ? compare(conversation, given, agreement) : { differences: [], notes: [] }),
  }
}

export type Report = ReturnType<typeof reportOn>

function tell({ opinions, isOut }: Conversation, grouping: Grouping) {
  const tally = tallyVotes(opinions, grouping)
  const consensus = groupConsensus(tally)
  const ids = opinions.statements
  const representative = representativeStatements(tally, (statement) => !isOut(statement))
  return {
    consensus: Object.fromEntries(ids.map((id, statement) => [id, consensus[statement]!])),
    representative: representative.map((list) =>
      list.map((entry) => ({ ...entry, statement: ids[entry.statement]! })),
    ),
  }
}

/** Among those clustered who have a published group. */
function agreementOf(published: Grouping, found: Grouping): number {
  const both = Array.from(published.keys()).filter((at) => published[at]! >= 0 && found[at]! >= 0)
  return adjustedRandIndex(
    both.map((at) => published[at]!),
    both.map((at) => found[at]!),
  )
}

function compare({ expected }: Conversation, given: ReturnType<typeof tell>, agreement = 1) {
  const [differences, notes]: [string[], string[]] = [[], []]
  if (agreement < ALIKE)
    differences.push(`adjusted Rand index ${agreement.toFixed(4)} at k = 2, below ${ALIKE}`)
  for (const [id, value] of Object.entries(expected?.group_informed_consensus_all ?? {})) {
    const ours = given.consensus[id]
    if (ours === undefined || Math.abs(ours - value) > CLOSE)
      differences.push(`consensus of ${id}: ${ours} instead of ${value}`)
  }
  for (const [group, list] of Object.entries(expected?.representative ?? {})) {
    const ours = given.representative[Number(group)] ?? []
    for (const theirs of list) {
      const same = ours.find(
        ({ statement, side }) => statement === String(theirs.tid) && side === theirs.repful_for,
      )
      if (!same)
        notes.push(
          `group ${group}: the reference also lists ${theirs.tid} (${theirs.repful_for}), of lower rank`,
        )
      else if (!isClose(same, theirs))
        differences.push(`group ${group}, statement ${theirs.tid}: other numbers`)
    }
  }
  return { differences, notes }
}

function isClose(ours: Omit<Representative, 'statement'>, theirs: ExpectedRepresentative): boolean {
  const gaps = [
    [ours.probability, theirs.p_success],
    [ours.probabilityTest, theirs.p_test],
    [ours.ratio, theirs.repness],
    [ours.ratioTest, theirs.repness_test],
  ] as const
  return gaps.every(([a, b]) => Math.abs(a - b) <= CLOSE * Math.max(1, Math.abs(b)) * 10)
}
