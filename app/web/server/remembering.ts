/**
 * Remembers what was found or made under a key that never comes to mean something else, `most` of them in one process:
 * the one that was asked for longest ago is forgotten first, so that made-up keys cannot fill the memory.
 */
export function remembering<Value>(most: number): (key: string, find: () => Value) => Value {
  const known = new Map<string, Value>()
  return (key, find) => {
    const value = known.has(key) ? (known.get(key) as Value) : find()
    known.delete(key)
    known.set(key, value)
    if (known.size > most) known.delete(known.keys().next().value!) // it holds at least one
    return value
  }
}
