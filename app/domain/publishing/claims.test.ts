import { expect, test } from 'vitest'
import { isMailedOnce } from './claims.ts'

test('news may be lost and are not told twice; a duty, a vote, and what is her own may come twice and are not lost', () => {
  const because = ['follow', 'answers', 'duty', 'votes', 'account', 'money', 'moderation'] as const
  expect(because.filter((why) => isMailedOnce(why as never))).toEqual(['follow', 'answers'])
})
