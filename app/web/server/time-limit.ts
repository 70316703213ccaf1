/** What did not answer in time: said with the code of the network for it, so that it counts as away. */
class TooLong extends Error {
  override readonly name = 'TooLong'
  readonly code = 'ETIMEDOUT'
}

/** What is awaited, or TooLong after so many milliseconds; `givenUp` then tells whatever is still at work for it. */
export function inTime<Result>(
  milliseconds: number,
  awaited: PromiseLike<Result>,
  givenUp?: AbortController,
): Promise<Result> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const why = new TooLong(`no answer within ${milliseconds} ms`)
      givenUp?.abort(why)
      reject(why)
    }, milliseconds)
  })
  return Promise.race([awaited, late]).finally(() => clearTimeout(timer))
}
