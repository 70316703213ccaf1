import { setTimeout as sleep } from 'node:timers/promises'
import type { HttpBindings } from '@hono/node-server'
import type { Context } from 'hono'
import type { Faults } from '../control/faults.ts'
import { newId } from '../ids.ts'
import type { World } from '../world.ts'
import { Answer } from './answer.ts'
import { invalid, StripeRefusal } from './errors.ts'
import { expand } from './expand.ts'
import { readForm } from './form.ts'
import { handlers, routeOf } from './handlers.ts'
import { fingerprint, openKeys, type Replied } from './idempotency.ts'
import { checkParameters } from './parameters.ts'

type Call = { method: string; path: string; encoded: string; request: string; key: string | undefined }

/** Stripe's API: one call in, its answer out, whatever a test wished to go wrong in between. */
export function answerCalls(world: World, faults: Faults, secretKey: string, apiVersion: string) {
  const keys = openKeys(world)

  return async (c: Context<{ Bindings: HttpBindings }>) => {
    const url = new URL(c.req.url)
    world.reachedAt(url.origin)
    world.passTime()
    const request = newId('req')
    const method = c.req.method
    const encoded = method === 'POST' ? await c.req.text() : url.search.slice(1)
    const key = method === 'POST' ? c.req.header('Idempotency-Key') : undefined
    const call: Call = { method, path: url.pathname, encoded, request, key }
    const headers: Record<string, string> = {
      'Request-Id': request,
      'Stripe-Version': c.req.header('Stripe-Version') ?? apiVersion,
      ...(key ? { 'Idempotency-Key': key, 'Original-Request': request } : {}),
    }
    const reply = ({ status, body }: Replied) =>
      new Response(JSON.stringify(body, null, 2), {
        status,
        headers: { 'Content-Type': 'application/json', ...headers },
      })
    try {
      requireKey(c.req.header('Authorization'), secretKey)
      const fault = faults.take(method, url.pathname)
      if (fault?.kept && key) keepFailure(call, fault.kept)
      if (fault && !fault.execute) return await fault.spoil(c, reply)
      const answered = await perform(call, headers)
      return fault ? await fault.spoil(c, reply, answered) : reply(answered)
    } catch (error) {
      return reply(refusalOf(error))
    }
  }

  /** A failure that Stripe says again to whoever asks the same under the same key. */
  function keepFailure({ method, path, encoded, request, key = '' }: Call, failure: Replied) {
    world.operate({ id: request, idempotency_key: key }, (work) =>
      keys.keep(work, key, fingerprint(method, path, encoded), request, failure),
    )
  }

  async function perform(call: Call, headers: Record<string, string>): Promise<Replied> {
    const asked = fingerprint(call.method, call.path, call.encoded)
    const kept = call.key ? keys.begin(call.key, asked) : undefined
    if (kept) {
      headers['Idempotent-Replayed'] = 'true'
      headers['Original-Request'] = kept.request
      return kept
    }
    try {
      if (faults.latency > 0) await sleep(faults.latency)
      return execute(call, asked)
    } finally {
      if (call.key) keys.end(call.key)
    }
  }

  function execute({ method, path, encoded, request, key }: Call, asked: string): Replied {
    const route = routeOf(method, path)
    if (!route) throw invalid(`Unrecognized request URL (${method}: ${path}).`, { code: 'url_invalid' }, 404)
    const params = checkParameters(route.name, readForm(encoded))
    return world.operate({ id: request, idempotency_key: key ?? null }, (work) => {
      const result = handlers[route.name](work, params as never, route.id)
      const replied =
        result instanceof Answer
          ? { status: result.status, body: result.body }
          : { status: 200, body: expand(work, result, (params.expand as string[] | undefined) ?? []) }
      if (key) keys.keep(work, key, asked, request, replied)
      return replied
    })
  }
}

function requireKey(authorization: string | undefined, secretKey: string) {
  const [scheme = '', given = ''] = (authorization ?? '').split(' ')
  const key = scheme === 'Basic' ? Buffer.from(given, 'base64').toString().split(':')[0] : given
  if (key === secretKey) return
  const message = key
    ? `Invalid API Key provided: ${key.slice(0, 8)}****${key.slice(-4)}`
    : 'You did not provide an API key.'
  throw new StripeRefusal(401, { type: 'invalid_request_error', message })
}

function refusalOf(error: unknown): Replied {
  if (error instanceof StripeRefusal) return { status: error.status, body: { error: error.body } }
  process.stderr.write(`sandbox/stripe: ${error instanceof Error ? error.stack : error}\n`)
  return {
    status: 500,
    body: { error: { type: 'api_error', message: 'The sandbox has failed: see its log.' } },
  }
}
