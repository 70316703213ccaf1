import type { Db } from '#db/client.ts'
import { describe, expect, test } from '#tests/db.ts'
import { later, minutes, noon, type Someone, someone } from '#tests/fixtures/participation.ts'
import { proposed } from '#tests/fixtures/proposals.ts'
import { act } from '../act.ts'
import { carryOn, support, withdrawProposal } from '../proposals/index.ts'
import { appeal } from './appeal.ts'
import { notice } from './notice.ts'
import { ruleOnAppeal } from './rule-on-appeal.ts'
import { ruleOnNotice } from './rule-on-notice.ts'

/** A proposal that a moderator carried on: it is hers too. */
async function carriedOn(db: Db, moderator: Someone) {
  const { id: proposalId, author } = await proposed(db)
  await act(db, moderator, (act) => support(act, { proposalId }), later(noon, minutes))
  await act(db, author, (act) => withdrawProposal(act, { proposalId }), later(noon, 2 * minutes))
  await act(db, moderator, (act) => carryOn(act, { proposalId }), later(noon, 3 * minutes))
  const report = { contributionId: proposalId, reason: 'insult', explanation: 'Il insulte.' } as const
  const reporter = await someone(db)
  await act(db, reporter, (act) => notice(act, { ...report, goodFaith: true }), later(noon, 4 * minutes))
  return { proposalId, author }
}

describe('a moderator who is one of the authors of a proposal', () => {
  test('rules neither on what is reported of it nor on its appeal', async ({ db }) => {
    const [hers, other] = [
      await someone(db, { roles: ['moderator'] }),
      await someone(db, { roles: ['moderator'] }),
    ]
    const { proposalId: contributionId, author } = await carriedOn(db, hers)
    const ruling = { contributionId, ground: 'insult', reason: 'Ce n’est pas une injure.' } as const
    for (const decision of ['kept', 'hidden'] as const)
      await expect(act(db, hers, (act) => ruleOnNotice(act, { ...ruling, decision }))).rejects.toMatchObject({
        code: 'own-contribution',
      })
    const { rulingId } = await act(db, other, (act) => ruleOnNotice(act, { ...ruling, decision: 'hidden' }))
    const { id: appealId } = await act(db, author, (act) =>
      appeal(act, { rulingId, text: 'Ces mots n’insultent personne.' }),
    )
    const judged = { appealId, decision: 'restored', reason: 'Elle n’insulte personne.' } as const
    await expect(act(db, hers, (act) => ruleOnAppeal(act, judged))).rejects.toMatchObject({
      code: 'own-contribution',
    })
  })
})
