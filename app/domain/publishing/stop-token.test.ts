import { expect, test } from 'vitest'
import { readStopValue, stopValue } from './stop-token.ts'
import { readUndoValue, undoValue } from './undo-token.ts'

const id = '0199c0de-0000-7000-8000-000000000001'
const other = '0199c0de-0000-7000-8000-000000000002'

test.each([
  { personId: id, what: { subject: other } },
  { personId: id, what: { matter: 'duty' } },
  { personId: id, what: { digest: 'weekly' } },
  { readerId: id },
  { infoReaderId: id },
] as const)('a link in a mail stops what the mail was of: %j', (order) => {
  expect(readStopValue(stopValue(order))).toEqual(order)
})

test.each([
  null,
  '{}',
  `{"r":"${id}","p":"${id}"}`,
  `{"i":"${id}","p":"${id}"}`,
  '{"r":"1"}',
  '{"i":"1"}',
  `{"p":"${id}","w":{"subject":"${other}","matter":"duty"}}`,
  `{"p":"${id}","w":{"matter":"all"}}`,
  `{"p":"${id}","w":{"digest":"none"}}`,
  `{"p":"1","w":{"digest":"daily"}}`,
])('nothing is stopped by what we never sign so: %s', (value) => {
  expect(readStopValue(value)).toBeNull()
})

test('a link takes one answer of one official back, and anything else that is signed does not', () => {
  const order = { answerId: id, officialId: other }
  expect(readUndoValue(undoValue(order))).toEqual(order)
  for (const value of [null, '{}', `{"answerId":"${id}"}`, `{"answerId":"1","officialId":"${other}"}`])
    expect(readUndoValue(value), String(value)).toBeNull()
})
