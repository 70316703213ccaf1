import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import { besideTheFile, mostReadPast, type Takes } from '../forms/takes.ts'
import { guardBody } from './guard-body.ts'

const routes: Record<string, Takes> = {
  '/photos': { upload: { purpose: 'photo', field: 'file' } },
  '/hook': { raw: { type: 'application/json', bytes: 10 } },
}

/** A server that reads what it gets, and says how much that was; the guard stands before it. */
function server({ signedIn = true, mayAsk = true } = {}) {
  const read: number[] = []
  const app = new Hono()
  app.use(
    guardBody({
      takes: (pathname) => routes[pathname] ?? null,
      isSignedIn: async () => signedIn,
      mayAsk: () => mayAsk,
      instead: (why) => new Response(why, { status: 499 }),
    }),
  )
  app.all('*', async (c) => {
    read.push((await c.req.text()).length)
    return c.text('read')
  })
  return {
    read,
    ask: async (path: string, type: string | null, body: BodyInit = 'x') => {
      const init = { method: 'POST', body, duplex: 'half' as const }
      const request = new Request(`http://localhost${path}`, init)
      request.headers.delete('Content-Type')
      if (type) request.headers.set('Content-Type', type)
      if (typeof body === 'string') request.headers.set('Content-Length', String(body.length))
      else request.headers.set('Transfer-Encoding', 'chunked')
      return (await app.request(request)).text()
    },
  }
}

const urlencoded = 'application/x-www-form-urlencoded;charset=UTF-8'
const multipart = 'multipart/form-data; boundary=x'
const endless = (bytes: number) =>
  new ReadableStream({
    start(controller) {
      for (let sent = 0; sent < bytes; sent += 65_536) controller.enqueue(new Uint8Array(65_536))
      controller.close()
    },
  })

describe('before a byte of a request is read', () => {
  test.each([
    ['a form', '/x', urlencoded, 'read'],
    ['a form, to a route that takes a file', '/photos', urlencoded, 'read'],
    ['a file, to a route that declares one', '/photos', multipart, 'read'],
    ['a file, to its data', '/photos.data', multipart, 'read'],
    ['a file, to any other address', '/x', multipart, 'not-taken'],
    ['what a route reads as it came', '/hook', 'application/json; charset=utf-8', 'read'],
    ['a file, to a route that reads something else', '/hook', multipart, 'not-taken'],
    ['JSON', '/x', 'application/json', 'not-taken'],
    ['plain text', '/x', 'text/plain', 'not-taken'],
    ['what does not say what it is', '/x', null, 'not-taken'],
    ['what only begins like a form', '/x', 'multipart/form-data-not', 'not-taken'],
  ])('%s is taken or not by what the route declares (%s, %s)', async (_, path, type, answer) => {
    const { ask, read } = server()
    expect(await ask(path, type)).toBe(answer)
    expect(read).toHaveLength(answer === 'read' ? 1 : 0)
  })

  test('a file of nobody is refused; a script of ours is told so by the route, which gets no byte of it', async () => {
    const { ask, read } = server({ signedIn: false })
    expect(await ask('/photos', multipart)).toBe('sign-in')
    expect(read).toEqual([])
    expect(await ask('/photos.data', multipart)).toBe('read')
    expect(read).toEqual([0])
    expect(await ask('/x', urlencoded)).toBe('read')
  })

  test('a network that sent too much is refused, whatever it sends', async () => {
    const { ask, read } = server({ mayAsk: false })
    for (const type of [urlencoded, multipart, null]) expect(await ask('/photos', type)).toBe('too-fast')
    expect(read).toEqual([])
  })

  test.each([
    ['a form', '/x', urlencoded, 1024 * 1024, 1024 * 1024],
    ['a photo', '/photos', multipart, mostReadPast, 12_000_000 + besideTheFile],
    ['what a route reads as it came', '/hook', 'application/json', 10, 10],
  ])(
    '%s longer than it may be is refused, whether it says its length or not',
    async (_, path, type, most, unsaid) => {
      const { ask, read } = server()
      expect(await ask(path, type, 'x'.repeat(most + 1))).toBe('too-large')
      expect(await ask(path, type, endless(unsaid + 65_537))).toBe('too-large')
      expect(read).toEqual([])
      expect(await ask(path, type, 'x'.repeat(most))).toBe('read')
    },
  )
})
