/** What takes minutes is asked by turns in the suite, another part each day, and in full by `npm run test:all`. */
export const exhaustive = process.env.TEST_ALL === 'on'

/** `TEST_TURN=20789 npm test -- hostile` asks what another day asked: a day's number since 1970. */
const today = Number(process.env.TEST_TURN ?? Math.floor(Date.now() / 86_400_000))

/** Whether this one of a list is asked today, where every `of`th of them is: each has its day. */
export const isAskedToday = (at: number, of: number): boolean => exhaustive || (at + today) % of === 0
