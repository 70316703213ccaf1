import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { count, openElection, readPabulib, verify, writePabulib } from '../index.ts'
import { pollOf, smallElections } from '../testing/elections.ts'

const election = openElection({
  kind: 'approval',
  unit: 100n,
  budget: 123_450n,
  projects: [
    { id: 'p1', name: 'Aire de jeux; "nord"', cost: 100_000n },
    { id: 'p2', name: 'Banc', cost: 5n },
  ],
  ballots: [{ choices: ['p2', 'p1'], voters: 2 }, { choices: [] }, { choices: ['p1'] }],
})

describe('an exported election', () => {
  test('is a Pabulib file, its voters numbered by what they voted and not by when', () => {
    const meta = { description: 'Budget participatif', currency: 'EUR' }
    const result = count(election, { rule: 'greedy' })
    expect(writePabulib(election, { meta, result })).toBe(`META
key;value
description;Budget participatif
currency;EUR
num_projects;2
num_votes;4
budget;1234.5
vote_type;approval
PROJECTS
project_id;cost;votes;name;selected
p1;1000;3;"Aire de jeux; ""nord""";1
p2;0.05;2;Banc;1
VOTES
voter_id;vote
1;
2;p1
3;p1,p2
4;p1,p2
`)
  })

  test('is read back as the same election, and counts the same', () => {
    fc.assert(
      fc.property(fc.oneof(smallElections('approval'), smallElections('points')), (plain) => {
        const written = pollOf(plain)
        const read = readPabulib(writePabulib(written)).election
        expect(read.poll).toEqual(written.poll)
        const result = count(written, { rule: 'equal-shares', completion: 'add1' })
        expect(count(read, { rule: 'equal-shares', completion: 'add1' })).toEqual(result)
        expect(verify(read, result)).toEqual({ ok: true })
      }),
      { numRuns: 300 },
    )
  })

  test('refuses an id that a list of votes could not hold', () => {
    const projects = [{ id: 'a,b', cost: 1n }]
    const odd = openElection({ kind: 'approval', budget: 1n, projects, ballots: [] })
    expect(() => writePabulib(odd)).toThrow('"a,b"')
  })
})
