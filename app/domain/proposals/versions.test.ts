import { describe, expect, test } from '#tests/db.ts'
import { later, minutes, noon } from '#tests/fixtures/participation.ts'
import { aProposal, proposed } from '#tests/fixtures/proposals.ts'
import { act } from '../act.ts'
import { proposalVersionsOf } from './around.ts'
import { reviseProposal } from './revise.ts'

describe('the wordings of a proposal that was amended often', () => {
  test('are compared a few at a time, and none is left out', async ({ db }) => {
    const { id: proposalId, author } = await proposed(db)
    const { seen: _, ...words } = aProposal
    for (let version = 1; version < 8; version++)
      await act(
        db,
        author,
        (act) => reviseProposal(act, { ...words, proposalId, version, note: `Pour la ${version}e fois.` }),
        later(noon, version * minutes),
      )
    const pages: number[][] = []
    for (let from: number | null = null; ; ) {
      const { versions, next }: Awaited<ReturnType<typeof proposalVersionsOf>> = await proposalVersionsOf(
        db,
        proposalId,
        from,
      )
      pages.push(versions.map(({ number }) => number))
      expect(versions.filter(({ number, changes }) => (changes === null) !== (number === 1))).toEqual([])
      if (next === null) break
      from = next
    }
    expect(pages).toEqual([
      [8, 7, 6],
      [5, 4, 3],
      [2, 1],
    ])
  })
})
