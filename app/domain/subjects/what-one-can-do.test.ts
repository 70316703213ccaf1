import { describe, expect, test } from 'vitest'
import { whatOneCanDo } from './what-one-can-do.ts'

const now = new Date('2027-03-10T12:00:00Z')
const before = new Date('2027-03-10T11:59:59.999Z')
const after = new Date('2027-03-10T12:00:00.001Z')

const standing = {
  takes: { comments: true, opinions: true, supports: false, questions: true, follows: true },
  opinionsOpenAt: before as Date | null,
  opinionsCloseAt: null as Date | null,
  commentsClosedAt: null as Date | null,
  givenUp: false,
  answered: true,
}
const nothing = { comments: false, opinions: false, supports: false, questions: false, follows: false }
const can = (more: Partial<typeof standing> = {}) => whatOneCanDo({ ...standing, ...more }, now)

describe('what one can do on a subject', () => {
  test('is what its kind takes, and nothing else', () => {
    expect(can()).toEqual({ opinion: { open: true, until: null }, comment: true, ask: true, follow: true })
    expect(can({ takes: nothing })).toEqual({
      ...{ opinion: { open: false, why: 'never' }, comment: false, ask: false, follow: false },
    })
  })

  test('is to comment until comments are closed, to the very instant', () => {
    expect(can({ commentsClosedAt: after }).comment).toBe(true)
    expect(can({ commentsClosedAt: now }).comment).toBe(false)
    expect(can({ commentsClosedAt: before }).comment).toBe(false)
  })

  test('is to ask while somebody in office answers', () => {
    expect(can({ answered: false })).toMatchObject({ ask: false, comment: true, follow: true })
  })

  test('is to give an opinion from the opening to the close, to the very instant', () => {
    expect(can({ opinionsOpenAt: now }).opinion).toEqual({ open: true, until: null })
    expect(can({ opinionsOpenAt: after }).opinion).toEqual({ open: false, why: 'not-yet', from: after })
    expect(can({ opinionsCloseAt: after }).opinion).toEqual({ open: true, until: after })
    expect(can({ opinionsCloseAt: now }).opinion).toEqual({ open: false, why: 'closed', since: now })
  })

  test('says of one that has no opening why: none was meant, or it was given up', () => {
    expect(can({ opinionsOpenAt: null }).opinion).toEqual({ open: false, why: 'never' })
    expect(can({ opinionsOpenAt: null, givenUp: true }).opinion).toEqual({ open: false, why: 'halted' })
    expect(can({ givenUp: true }).opinion).toEqual({ open: true, until: null })
  })
})
