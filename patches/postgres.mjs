/**
 * What we mend in postgres.js 3.4.9, the newest there is (porsager/postgres issues 1066, 1154 and 1208): a connection that
 * is cut while something is still written to it threw where nobody can catch it, answered nothing afterwards, or was
 * lost to its pool. Each passage is replaced by exactly what stands here, or the install fails: whoever takes another
 * version looks whether its own mends make these superfluous.
 */
export const version = '3.4.9'
const [connection, pool] = ['src/connection.js', 'src/index.js']
export const passages = [
  {
    file: connection,
    why: 'A transaction goes on with its own connection, to roll back, after that was cut: it is told so.',
    was: `    if (stream)
      return queryError(q, Errors.generic('COPY_IN_PROGRESS'`,
    is: `    if (!socket) {
      queryError(q, Errors.connection('CONNECTION_CLOSED', options))
      return true // or the pool would count it among those that are full, and never open it again
    }

    if (stream)
      return queryError(q, Errors.generic('COPY_IN_PROGRESS'`,
  },
  {
    file: connection,
    why: 'What was to be written next has nowhere to go.',
    was: `  function nextWrite(fn) {
    const x = socket.write(chunk, fn)`,
    is: `  function nextWrite(fn) {
    if (!socket) {
      chunk = nextWriteTimer = null
      return false
    }
    const x = socket.write(chunk, fn)`,
  },
  {
    file: connection,
    why: 'A cancelled writing that was taken for one to come kept the next connection from saying its first word.',
    was: `    socket.removeAllListeners()
    socket = null
`,
    is: `    socket.removeAllListeners()
    socket = chunk = nextWriteTimer = null
`,
  },
  {
    file: connection,
    why: 'What was asked between the error and the end of a connection was never answered.',
    was: `    !hadError && (query || sent.length) && error(Errors.connection('CONNECTION_CLOSED', options, socket))
`,
    is: `    ;(query || sent.length) && error(Errors.connection('CONNECTION_CLOSED', options, socket))
    query = results = errorResponse = null
    result = new Result()
`,
  },
  {
    file: connection,
    why: 'A connection that is cut as soon as it is there asked for the types of arrays in vain, and nobody heard the refusal.',
    was: `        return fetchArrayTypes()
`,
    is: `        return fetchArrayTypes().catch(noop)
`,
  },
  {
    file: pool,
    why: 'A transaction whose connection was cut went on in whatever came next on that connection.',
    was: `        new Promise((_, reject) => connection.onclose = reject)
`,
    is: `        new Promise((_, reject) => connection.onclose = e => (gone = e, reject(e)))
`,
  },
  {
    file: pool,
    why: 'The same: once it is cut, nothing more of it is executed.',
    was: `      function handler(q) {
        q.catch(e => uncaughtError || (uncaughtError = e))
        c.queue`,
    is: `      function handler(q) {
        q.catch(e => uncaughtError || (uncaughtError = e))
        if (gone)
          return q.reject(gone)
        c.queue`,
  },
  {
    file: pool,
    why: 'The same: that it was cut.',
    was: `      , connection
      , prepare = null
`,
    is: `      , connection
      , gone = null
      , prepare = null
`,
  },
]
