const inTheMaking = new Map<string, Promise<unknown>>()

/** Makes a thing once, however many ask for it at the same time: who comes while it is being made waits for that one. */
export function madeOnce<Thing>(key: string, make: () => Promise<Thing>): Promise<Thing> {
  const making = (inTheMaking.get(key) as Promise<Thing> | undefined) ?? make()
  inTheMaking.set(key, making)
  const done = () => void inTheMaking.delete(key)
  making.then(done, done)
  return making
}
