import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

/** Who reads the table of contributions itself, and why that shows nobody what is not hers to read. */
const allowed: Record<string, string> = {
  // What a deed locks, judges and writes.
  'app/domain/participation/contributions/lock.ts': 'the row that a deed changes',
  'app/domain/participation/contributions/place.ts':
    'what a writer wrote herself, and whether what she replies to stands',
  'app/domain/participation/comments/reply.ts': 'the subject of what is replied to',
  'app/domain/participation/contributions/find-useful.ts': 'nobody finds her own words useful',
  'app/domain/participation/comments/answer-by-version.ts': 'what a version answers stands under its project',
  'app/domain/participation/opinions/publish-reason.ts': 'the reason that she published before',
  'app/domain/moderation/contribution-lock.ts': 'the row that a ruling changes',
  'app/domain/moderation/notice.ts': 'that what is reported can be read',
  // The author's own.
  'app/domain/participation/contributions/own-contribution.ts': 'her own words, as she typed them',
  'app/domain/publishing/my-contributions.ts': 'all that she gave',
  'app/domain/participation/hers.ts': 'all that she wrote, to export and to forget it',
  'app/domain/field/hers.ts': 'which reports are hers, to export them and to forget where',
  'app/domain/moderation/hers.ts': 'what was ruled on her words',
  'app/domain/counter/facts.ts': 'what was entered for her, told to herself',
  'app/domain/counter/consent-shown.ts': 'whether what she allowed stands, for herself and the agent',
  'app/domain/counter/take-back.ts': 'what was entered for her, to withdraw it',
  // The moderators' desk.
  'app/domain/moderation/case.ts': 'the case that a moderator judges',
  'app/domain/moderation/cases-alike.ts': 'cases that a moderator judges together',
  'app/domain/overview/waiting/moderation.ts': 'what waits for a moderator',
  'app/domain/ballots/surveys/words.ts': 'what waits for a moderator, of a survey',
  'app/domain/moderation/facts.ts': 'what was hidden, for who judges the appeal',
  // Where neither a name, a class, a stance nor a word is read.
  'app/domain/moderation/register.ts': 'the kind and the subject of what was ruled on',
  'app/domain/field/photos/forget-withdrawn.ts': 'which reports were taken back, whose photos go',
  'app/domain/field/reports/find.ts': 'whether a report stands and whose it is, to judge a deed on it',
  'app/domain/field/reports/publish.ts': 'whether what was sent before waits',
  'app/domain/field/reports/draft-page.ts': 'whether what a draft became waits',
  'app/domain/field/reports/report-page.ts': 'as whom a secret link, or the desk, reads what waits',
  'app/domain/proposals/find.ts': 'whether a proposal stands, to judge a deed on it',
  'app/domain/ballots/result/owed.ts': 'that words of a survey wait, and since when',
  'app/domain/publishing/audiences.ts': 'whom an event is told to',
  'app/domain/publishing/reporters.ts': 'the subject of what a stranger reported',
}

/** Who reads words of proposals that do not stand in their contribution, and why nobody reads hidden ones there. */
const besideTheContribution: Record<string, string> = {
  'app/domain/overview/search.ts': 'what is found stands',
  'app/domain/proposals/around.ts': 'those that stand, and how like each other they are',
  'app/domain/proposals/cards.ts': 'those that stand',
  'app/domain/proposals/hers.ts': 'her own, to export and to forget them',
  'app/domain/proposals/list-filters.ts': 'which of those that stand are at a place',
  'app/domain/proposals/published.ts': 'masked there as its words are',
  'app/domain/proposals/similar.ts': 'those that stand',
}
const ofProposals =
  /\bfrom\s+proposals p\b[\s\S]*\bp\.(?:summary|place|search_text)\b|\bp\.(?:summary|place|search_text)\b[\s\S]*\bproposals p\b|\bproposals\.(?:summary|place|searchText)\b|\bplain\(p\.place\)/

const reading = /\b(?:from|join)\s+contributions\b|\b(?:from|(?:inner|left)Join)\(\s*contributions\b/i
const revisions = /\b(?:from|join)\s+contribution_revisions\b|\bfrom\(\s*contributionRevisions\b/i
const sources = ['app', 'emails'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => /(?<!\.test)\.tsx?$/.test(file)),
)
const readers = (of: RegExp) => sources.filter((file) => of.test(readFileSync(file, 'utf8'))).sort()

describe('what people wrote', () => {
  test('is read through contributions_for, and from its table only where a reason is given', () => {
    expect(readers(reading)).toEqual(Object.keys(allowed).sort())
  })

  test('of a proposal and an idea beside its contribution is read where it stands, by a search, or masked', () => {
    expect(readers(ofProposals)).toEqual(Object.keys(besideTheContribution).sort())
  })

  test('keeps its former wordings with its history, with its author and with who erases her', () => {
    expect(readers(revisions)).toEqual([
      'app/domain/participation/comments/edit-comment.ts',
      'app/domain/participation/contributions/history.ts',
      'app/domain/participation/hers.ts',
    ])
  })
})
