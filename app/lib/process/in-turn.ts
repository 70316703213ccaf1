/** The same work, done one after the other whoever asks for it, and however many do: what fails holds up nobody. */
export function inTurn<Asked, Done>(work: (asked: Asked) => Promise<Done>): (asked: Asked) => Promise<Done> {
  let last: Promise<unknown> = Promise.resolve()
  return (asked) => {
    const done = last.then(() => work(asked))
    last = done.catch(() => {})
    return done
  }
}
