import postgres from 'postgres'

/** The channel on which the triggers `tell_of_change` say that something has changed that pages show. */
const channel = 'pages_changed'
const beat = 500
/** So long without an answer on the very connection, nothing of what was heard on it can be relied on. */
const silence = 2_000

export type Changes = {
  /** Whether a change would be heard at the moment. */
  heard: () => boolean
  close: () => Promise<void>
}

/**
 * Listens on a connection of its own to what changes in the database, and asks it every half second whether it still
 * answers. `changed` is called for each transaction that changed something, and whenever some of them may have been missed.
 */
export function hearChanges(url: string, changed: () => void, name = 'cordee-web'): Changes {
  let listening = false
  let closed = 0
  let answered = Number.NEGATIVE_INFINITY
  let asking = false
  const sql = postgres(url, {
    ...{ max: 1, idle_timeout: 0, max_lifetime: null, fetch_types: false, connect_timeout: 2 },
    connection: { application_name: name },
    backoff: () => 0.5,
    onnotice: () => {},
    // Not in its types: what `sql.listen` itself is made of, whose connection cannot be asked anything.
    ...({ onnotify: changed } as object),
    onclose: () => {
      listening = false
      closed++
    },
  })

  async function ask() {
    if (asking) return
    asking = true
    const asked = performance.now()
    const before = closed
    try {
      if (!listening) {
        await sql.unsafe(`listen ${channel}`)
        listening = closed === before // or it was another connection's
        changed()
      } else await sql`select 1`
      if (asked - answered > silence) changed()
      answered = asked
    } catch {
      listening = false // and is asked again: whoever relies on it knows by `heard`
    } finally {
      asking = false
    }
  }

  const timer = setInterval(ask, beat)
  void ask()
  return {
    heard: () => listening && performance.now() - answered < silence,
    close: async () => {
      clearInterval(timer)
      await sql.end({ timeout: 1 })
    },
  }
}
