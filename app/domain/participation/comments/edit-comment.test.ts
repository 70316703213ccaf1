import { eq } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { contributionRevisions, contributions, memberships } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import {
  aBusinessOf,
  aProject,
  later,
  minutes,
  noon,
  type Someone,
  someone,
} from '#tests/fixtures/participation.ts'
import { act } from '../../act.ts'
import { withdrawContribution } from '../contributions/withdraw-contribution.ts'
import { answer } from '../questions/answer.ts'
import { askQuestion } from '../questions/ask-question.ts'
import { comment } from './comment.ts'
import { editComment } from './edit-comment.ts'

const edits = (db: Db, who: Someone, contributionId: string, body: string, at = later(noon, 5 * minutes)) =>
  act(db, who, (act) => editComment(act, { contributionId, body, lang: 'fr' }), at)

async function commented(db: Db, more: Parameters<typeof aProject>[1] = {}) {
  const [project, author] = [await aProject(db, more), await someone(db)]
  const { id } = await act(
    db,
    author,
    (act) => comment(act, { subjectId: project.id, lang: 'fr', body: 'Premier texte' }),
    noon,
  )
  return { project, author, id }
}

describe('what was said in an office', () => {
  const spoken = async (db: Db) => {
    const project = await aProject(db)
    const { id } = await act(
      db,
      project.elected,
      (act) => comment(act, { subjectId: project.id, lang: 'fr', body: 'Parole d’élue' }),
      noon,
    )
    return { elected: project.elected, id }
  }
  const withdraws = (db: Db, who: Someone, contributionId: string) =>
    act(db, who, (act) => withdrawContribution(act, { contributionId }), noon)

  test('is edited and withdrawn only from a session with the second factor', async ({ db }) => {
    const { elected, id } = await spoken(db)
    const unproved = { ...elected, roles: [] }
    const required = { code: 'second-factor-required', status: 403 }
    await expect(edits(db, unproved, id, 'Autre parole')).rejects.toMatchObject(required)
    await expect(withdraws(db, unproved, id)).rejects.toMatchObject(required)
    await edits(db, elected, id, 'Parole reprise')
    await withdraws(db, elected, id)
  })

  test('is nobody’s to change once she has left the office', async ({ db }) => {
    const { elected, id } = await spoken(db)
    const former = { ...elected, roles: [], heldRoles: [] }
    await expect(edits(db, former, id, 'Autre parole')).rejects.toMatchObject({ code: 'office-ended' })
    await expect(withdraws(db, former, id)).rejects.toMatchObject({ code: 'office-ended' })
  })

  test('in the name of an organisation is changed only by who still speaks for it', async ({ db }) => {
    const [project, author] = [await aProject(db), await someone(db)]
    const organisationId = await aBusinessOf(db, author)
    const { id } = await act(
      db,
      author,
      (act) => comment(act, { subjectId: project.id, lang: 'fr', body: 'Notre maison', organisationId }),
      noon,
    )
    await edits(db, author, id, 'Notre maison, mieux dit')
    await db.update(memberships).set({ endedAt: noon })
    await expect(edits(db, author, id, 'Plus la mienne')).rejects.toMatchObject({ code: 'not-a-member' })
    await expect(withdraws(db, author, id)).rejects.toMatchObject({ code: 'not-a-member' })
  })
})

describe('editing', () => {
  test('keeps the words that stood before, each until its instant', async ({ db }) => {
    const { author, id } = await commented(db)
    await edits(db, author, id, 'Deuxième texte')
    await edits(db, author, id, 'Troisième texte', later(noon, 9 * minutes))
    const kept = await db.select().from(contributionRevisions).orderBy(contributionRevisions.number)
    expect(kept).toMatchObject([
      { number: 1, body: 'Premier texte', until: later(noon, 5 * minutes) },
      { number: 2, body: 'Deuxième texte', until: later(noon, 9 * minutes) },
    ])
    const [now] = await db.select().from(contributions).where(eq(contributions.id, id))
    expect(now).toMatchObject({ body: 'Troisième texte', html: '<p>Troisième texte</p>' })
  })

  test('changes the stance of a comment, takes it back, and gives none to a reply', async ({ db }) => {
    const { project, author, id } = await commented(db)
    const says = (contributionId: string, stance: 'for' | 'against' | null) =>
      act(db, author, (act) => editComment(act, { contributionId, body: 'Texte', lang: 'fr', stance }), noon)
    const stanceNow = async (id: string) =>
      (await db.select().from(contributions).where(eq(contributions.id, id)))[0]!.stance
    for (const stance of ['for', 'against', null] as const) {
      await says(id, stance)
      expect(await stanceNow(id)).toBe(stance)
    }
    const reply = { subjectId: project.id, parentId: id, lang: 'fr', body: 'Une réponse' } as const
    const { id: replyId } = await act(db, author, (act) => comment(act, reply), noon)
    await says(replyId, 'for')
    expect(await stanceNow(replyId)).toBeNull()
  })

  test('is refused to others, on what is withdrawn, and once the discussion is closed', async ({ db }) => {
    const { author, id } = await commented(db, { commentsClosedAt: later(noon, 3 * minutes) })
    await expect(edits(db, await someone(db), id, 'Autre')).rejects.toMatchObject({ code: 'not-allowed' })
    await expect(edits(db, author, id, 'Autre')).rejects.toMatchObject({ code: 'comments-closed' })
    await act(db, author, (act) => withdrawContribution(act, { contributionId: id }), noon)
    await expect(edits(db, author, id, 'Autre', noon)).rejects.toMatchObject({
      code: 'contribution-withdrawn',
    })
  })

  test('does not slip a newcomer’s first link past the moderator', async ({ db }) => {
    const { id: subjectId } = await aProject(db)
    const newcomer = await someone(db, { joinedAt: noon })
    const { id } = await act(
      db,
      newcomer,
      (act) => comment(act, { subjectId, lang: 'fr', body: 'Bonjour' }),
      noon,
    )
    await expect(edits(db, newcomer, id, 'https://exemple.fr')).rejects.toMatchObject({
      code: 'newcomer-link',
      field: 'body',
    })
  })

  test('changes a question until it is answered', async ({ db }) => {
    const [{ id: subjectId, elected }, asker] = [await aProject(db), await someone(db)]
    const question = {
      subjectId,
      officialId: elected.id,
      title: 'Quand donc ?',
      body: 'Quand ?',
      lang: 'fr',
    } as const
    const { id } = await act(db, asker, (act) => askQuestion(act, question), noon)
    await edits(db, asker, id, 'Quand commence le chantier ?')
    await act(db, elected, (act) => answer(act, { contributionId: id, body: 'En mai.', lang: 'fr' }), noon)
    await expect(edits(db, asker, id, 'Pourquoi ?')).rejects.toMatchObject({ code: 'answered-already' })
  })
})

describe('withdrawing', () => {
  test('is for the author alone, once, and takes a reply off the count', async ({ db }) => {
    const { project, author, id: parentId } = await commented(db)
    const words = { subjectId: project.id, parentId, lang: 'fr', body: 'Une réponse' } as const
    const { id } = await act(db, author, (act) => comment(act, words), noon)
    const withdraws = (who: Someone) =>
      act(db, who, (act) => withdrawContribution(act, { contributionId: id }))
    await expect(withdraws(await someone(db))).rejects.toMatchObject({ code: 'not-allowed', status: 403 })
    await withdraws(author)
    await expect(withdraws(author)).rejects.toMatchObject({ code: 'contribution-withdrawn' })
    const [parent] = await db.select().from(contributions).where(eq(contributions.id, parentId))
    expect(parent!.replyCount).toBe(0)
  })
})
