import { eq } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { checkpointReaders, infoReaders, people } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aProject, someone } from '#tests/fixtures/participation.ts'
import { act } from '../act.ts'
import { InfoChoices, receiveInfos } from '../station/index.ts'
import { receiveCheckpoints, receivesCheckpoints } from './checkpoint-mails/receive-checkpoints.ts'
import { stopReceiving } from './checkpoint-mails/stop-checkpoints.ts'
import { chooseMails, MailsInput } from './choose-mails.ts'
import { follow } from './follow.ts'
import { followOf, listFollowOf, mattersOf } from './follows-of.ts'
import { mailsInQuestion } from './mails-of.ts'
import { stopMails } from './stop-mails.ts'

/** Whoever asks it anything is told so. */
const nothingToAsk = new Proxy({} as Db, {
  get: (_, asked) => {
    throw new Error(`${String(asked)} was asked of the database`)
  },
})

describe('the page behind the line that stops a mail', () => {
  test('says at which cadence a subject is followed, and that it is stopped once it is, or no longer followed', async ({
    db,
  }) => {
    const [{ id: subject }, who] = [await aProject(db), await someone(db)]
    const asked = () => mailsInQuestion(db, { personId: who.id, what: { subject } }, 'fr')
    expect(await asked()).toMatchObject({ stopped: true, cadence: null, subjects: 1 })
    await act(db, who, (deed) => follow(deed, { subjectId: subject, cadence: 'daily' }))
    expect(await asked()).toMatchObject({ stopped: false, cadence: 'daily', subjects: 1 })
    await act(db, who, (deed) => stopMails(deed, { subject }))
    expect(await asked()).toMatchObject({ stopped: true, cadence: 'none' })
  })

  test('counts the subjects of a digest, which is stopped when none is left', async ({ db }) => {
    const who = await someone(db)
    const asked = () => mailsInQuestion(db, { personId: who.id, what: { digest: 'weekly' } }, 'fr')
    expect(await asked()).toMatchObject({ stopped: true, subjects: 0 })
    for (let two = 0; two < 2; two++) {
      const { id: subjectId } = await aProject(db)
      await act(db, who, (deed) => follow(deed, { subjectId, cadence: 'weekly' }))
    }
    expect(await asked()).toMatchObject({ stopped: false, subjects: 2 })
  })

  test('says whether a direct matter is stopped', async ({ db }) => {
    const who = await someone(db)
    const asked = () => mailsInQuestion(db, { personId: who.id, what: { matter: 'answers' } }, 'fr')
    expect(await asked()).toMatchObject({ stopped: false })
    await act(db, who, (deed) => stopMails(deed, { matter: 'answers' }))
    expect(await asked()).toMatchObject({ stopped: true })
  })

  test('says so of checkpoints and of bulletins, whose readers need no account', async ({ db }) => {
    const who = await someone(db)
    await act(db, who, (deed) => receiveCheckpoints(deed, { locale: 'fr' }))
    await act(db, who, (deed) => receiveInfos(deed, { ...InfoChoices.parse({}), locale: 'fr' }))
    const [[checkpoints], [infos]] = [
      await db.select().from(checkpointReaders),
      await db.select().from(infoReaders),
    ]
    const asked = async () => [
      await mailsInQuestion(db, { readerId: checkpoints!.id }, 'fr'),
      await mailsInQuestion(db, { infoReaderId: infos!.id }, 'fr'),
    ]
    const stopped = (whether: boolean) => ({ stopped: whether, title: null, cadence: null, subjects: 0 })
    expect(await asked()).toEqual([stopped(false), stopped(false)])
    await db.delete(checkpointReaders)
    await db.delete(infoReaders)
    expect(await asked()).toEqual([stopped(true), stopped(true)])
  })

  test('finds nothing once the account is gone', async ({ db }) => {
    const [{ id: subject }, who] = [await aProject(db), await someone(db)]
    await db.update(people).set({ erasedAt: new Date() }).where(eq(people.id, who.id))
    for (const what of [{ subject }, { digest: 'daily' as const }, { matter: 'duty' as const }])
      expect(await mailsInQuestion(db, { personId: who.id, what }, 'fr'), JSON.stringify(what)).toBeNull()
  })
})

describe('the mails that a person chooses', () => {
  test('are those that she names; what she does not name is stopped', async ({ db }) => {
    const who = await someone(db)
    const on = { answers: true, votes: true, duty: true }
    expect(await mattersOf(db, who.id)).toEqual(on)
    const choose = (typed: object) => act(db, who, (deed) => chooseMails(deed, MailsInput.parse(typed)))
    await choose({ matters: ['votes'] })
    expect(await mattersOf(db, who.id)).toEqual({ answers: false, votes: true, duty: false })
    await choose({ matters: ['answers', 'votes', 'duty'] })
    expect(await mattersOf(db, who.id)).toEqual(on)
    await choose({})
    expect(await mattersOf(db, who.id)).toEqual({ answers: false, votes: false, duty: false })
    expect(MailsInput.safeParse({ matters: Array(4).fill('votes') }).success).toBe(false)
  })

  test('may be the checkpoints, until she stops them, whoever else receives them', async ({ db }) => {
    const [who, other] = [await someone(db), await someone(db)]
    for (const person of [who, other])
      await act(db, person, (deed) => receiveCheckpoints(deed, { locale: 'fr' }))
    expect(await receivesCheckpoints(db, who.id)).toBe(true)
    await act(db, who, stopReceiving)
    expect([await receivesCheckpoints(db, who.id), await receivesCheckpoints(db, other.id)]).toEqual([
      false,
      true,
    ])
  })
})

describe('what somebody follows', () => {
  test('is hers alone, and of nobody nothing is asked', async ({ db }) => {
    const [{ id }, who, other] = [await aProject(db), await someone(db), await someone(db)]
    await act(db, who, (deed) => follow(deed, { subjectId: id, cadence: 'daily' }))
    expect(await followOf(db, id, who.id)).toBe('daily')
    expect(await followOf(db, id, other.id)).toBeNull()
    expect(await listFollowOf(db, 'projets', who.id)).toBeNull()
    expect(await followOf(nothingToAsk, id, null)).toBeNull()
    expect(await listFollowOf(nothingToAsk, 'projets', null)).toBeNull()
  })
})
