import { sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { describe, expect, test } from '#tests/db.ts'
import { act, person } from '../act.ts'
import { fact, maybe } from './facts.ts'
import { type Hanging, knotReader } from './knots.ts'
import { isOwn, news, recorder } from './news.ts'

const someone = '0199c0de-0000-7000-8000-000000000001'
const [one, other] = ['0199c0de-0000-7000-8000-000000000002', '0199c0de-0000-7000-8000-000000000003']
const seen = news({
  'fountain-opened': {
    ...{ public: true, touches: ['subject'], hangs: null, inFeed: null },
    told: [{ who: 'followers', news: 'fountain', because: 'follow' }],
  },
  'fountain-seen': { public: true, touches: ['subject'], hangs: null },
  'fountain-cleaned': {},
})
const record = recorder(seen)
const happens = (db: Db, verb: keyof typeof seen, id = one) =>
  act(db, person(someone), (deed) => record(deed, verb, { kind: 'fountain', id, topicId: id }))

describe('an event of an area', () => {
  test('is announced where somebody is told, and nowhere else', async ({ db }) => {
    const announced = async () => {
      const [row] = await db.execute<{ n: number }>(
        sql`select count(*)::int as n from graphile_worker.jobs where task_identifier = 'announce'`,
      )
      return row!.n // an aggregate is one row
    }
    await happens(db, 'fountain-seen')
    await happens(db, 'fountain-cleaned')
    expect(await announced()).toBe(0)
    await happens(db, 'fountain-opened')
    expect(await announced()).toBe(1)
  })

  test('is one’s own matter where it is of one’s money, account or rights', () => {
    expect(['money', 'account', 'rights'].map(isOwn)).toEqual([true, true, true])
    expect(['follow', 'answers', 'votes', 'duty', ''].map(isOwn)).toEqual([false, false, false, false, false])
  })
})

describe('a rope', () => {
  const hanging = (more: Partial<Hanging['tie']> = {}): Hanging => ({
    ...{ knot: 'seen', verbs: ['fountain-seen', 'fountain-opened'], place: sql`e.topic_id = r.id` },
    tie: {
      facts: {
        subject: fact<string>(() => sql`e.subject_id::text`),
        note: maybe(fact<string>(() => sql`null::text`)),
      },
      ...more,
    },
  })
  const read = (db: Db, kind: Hanging, ropes = [one]) =>
    knotReader('fr', [kind])(db, { ropes, readerId: null })

  test('has the events of its place, the newest first, and those of no other', async ({ db }) => {
    await happens(db, 'fountain-seen')
    await happens(db, 'fountain-opened')
    await happens(db, 'fountain-cleaned')
    await happens(db, 'fountain-seen', other)
    expect(await read(db, hanging())).toMatchObject([
      { rope: one, knot: 'seen', verb: 'fountain-opened', known: { subject: one, note: null } },
      { rope: one, knot: 'seen', verb: 'fountain-seen' },
    ])
    expect(await read(db, hanging(), [one, other])).toHaveLength(3)
    expect(await read(db, hanging(), [])).toEqual([])
  })

  test('has as many of a kind as it shall, and only what still stands', async ({ db }) => {
    for (let n = 0; n < 3; n++) await happens(db, 'fountain-seen')
    await happens(db, 'fountain-opened')
    expect(await read(db, hanging({ last: 2 }))).toHaveLength(2)
    expect(await read(db, hanging({ stands: sql`e.verb <> 'fountain-seen'` }))).toHaveLength(1)
    for (let n = 0; n < 40; n++) await happens(db, 'fountain-seen')
    expect(await read(db, hanging())).toHaveLength(40)
  })

  test('says of an event whose facts are not all there that it is not known', async ({ db }) => {
    await happens(db, 'fountain-seen')
    const facts = { gone: fact<string>(() => sql`null::text`) }
    expect(await read(db, hanging({ facts }))).toMatchObject([{ verb: 'fountain-seen', known: null }])
  })

  test('takes no word into its statement that is not one of ours', () => {
    const wrong = { ...hanging(), knot: "x'; drop table events; --" }
    return expect(knotReader('fr', [wrong])({} as Db, { ropes: [one], readerId: null })).rejects.toThrow(
      'no word of ours',
    )
  })
})
