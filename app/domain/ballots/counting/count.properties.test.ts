import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CountSettings, count } from './index.ts'
import { hugeElections, type PlainElection, pollOf, smallElections } from './testing/elections.ts'
import { anySettings } from './testing/settings.ts'

describe('any count', () => {
  const elections = fc.oneof(
    smallElections('approval'),
    smallElections('points'),
    hugeElections('approval'),
    hugeElections('points'),
  )
  const check = (holds: (election: PlainElection, settings: CountSettings) => void) =>
    fc.assert(
      fc.property(
        elections.chain((election) => fc.tuple(fc.constant(election), anySettings(election))),
        ([election, settings]) => {
          holds(election, settings)
        },
      ),
      { numRuns: 800 },
    )

  test('never spends more than the budget', () => {
    check((election, settings) => {
      expect(count(pollOf(election), settings).cost).toBeLessThanOrEqual(election.budget)
    })
  })

  test('is the same for any order of voters and of projects', () => {
    check((election, settings) => {
      const turned = {
        ...election,
        projects: election.projects.toReversed(),
        voters: election.voters.toReversed(),
      }
      expect(told(turned, settings)).toEqual(told(election, settings))
    })
  })

  test('that met no tie elects the same whatever is drawn', () => {
    check((election, settings) => {
      const { tied, winners } = count(pollOf(election), settings)
      if (tied) return
      for (const seed of ['1', '2', '3', '4'])
        expect(count(pollOf(election), { ...settings, ties: { by: 'lot', seed } }).winners).toEqual(winners)
    })
  })

  test('is the same whether equal ballots are cast together or apart', () => {
    check((election, settings) => {
      const together = { ...election, voters: election.voters.slice(0, 3), times: 3 }
      const apart = { ...election, voters: together.voters.flatMap((voter) => [voter, voter, voter]) }
      expect(told(together, settings)).toEqual(told(apart, settings))
    })
  })
})

function told(election: PlainElection, settings: CountSettings) {
  const { explanation, ...result } = count(pollOf(election), settings)
  const losers = explanation?.shares?.notBought.toSorted((a, b) => (a.project < b.project ? -1 : 1))
  return { ...result, purchases: explanation?.shares?.purchases, losers }
}
