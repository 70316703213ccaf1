import { describe, expect, test } from 'vitest'
import { readDiscussionQuery, writeDiscussionQuery } from './discussion-query.ts'

const read = (query: string) => readDiscussionQuery(new URLSearchParams(query))

describe('the address of a discussion', () => {
  test('says in French words what was chosen, and is read back', () => {
    const from = '01a20981-eeb5-799d-ba4d-18db93ba2ab9'
    const query = { sort: 'useful', stance: 'against', class: 'secondary', from } as const
    const written = writeDiscussionQuery(query)
    expect(written).toEqual({ tri: 'utiles', avis: 'contre', qui: 'secondaires', de: from })
    expect(read(new URLSearchParams(written as Record<string, string>).toString())).toEqual(query)
  })

  test('says nothing of what is usual', () => {
    expect(Object.values(writeDiscussionQuery({ sort: 'recent' })).filter(Boolean)).toEqual([])
  })

  test.for(['', 'tri=toString&avis=constructor', 'de=1%27', 'qui[]=x&tri=%F0%9F%92%A9', 'de=01A20981'])(
    'is as if empty where it makes no sense: %s',
    (query) => {
      expect(read(query)).toEqual({ sort: 'recent', stance: undefined, class: undefined, from: undefined })
    },
  )
})
