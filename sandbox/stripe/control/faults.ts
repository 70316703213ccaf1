import type { HttpBindings } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import type { Context } from 'hono'
import type { Replied } from '../wire/idempotency.ts'

/**
 * What is to go wrong with the next calls. Before it is executed: `status` answers so, `hang` never answers,
 * `keep` too and says the same again under the call's key, as Stripe does with a 500; `close` breaks the connection. After it was executed, so that its outcome is unknown: `lose` breaks the
 * connection, `lose-slowly` never answers, `truncate` breaks off in the middle of the answer.
 */
export type Fault = {
  how: 'status' | 'keep' | 'hang' | 'close' | 'lose' | 'lose-slowly' | 'truncate'
  /** `POST`, … ; any when absent. */
  method?: string
  /** A beginning of the path: `/v1/payment_intents`; any when absent. */
  path?: string
  /**
   * How many calls it strikes. The client tries a connection that broke once more whatever it was told, so that
   * `close` and `lose` must strike twice to be seen.
   */
  times?: number
  /** For `status` and `keep`: 500 when absent. */
  status?: number
}
type Reply = (replied: Replied) => Response
type At = Context<{ Bindings: HttpBindings }>

export type Faults = ReturnType<typeof openFaults>

export function openFaults() {
  let faults: (Fault & { times: number })[] = []
  const faultsOf = {
    /** Milliseconds that each call takes longer. */
    latency: 0,
    add: (fault: Fault) => void faults.push({ ...fault, times: fault.times ?? 1 }),
    clear: () => {
      faults = []
      faultsOf.latency = 0
    },
    take: (method: string, path: string) => {
      const fault = faults.find(
        (of) => (!of.method || of.method === method) && (!of.path || path.startsWith(of.path)),
      )
      if (!fault) return undefined
      fault.times--
      faults = faults.filter(({ times }) => times > 0)
      const execute = ['lose', 'lose-slowly', 'truncate'].includes(fault.how)
      return {
        execute,
        /** What is answered from now on under the key of the call. */
        kept: fault.how === 'keep' ? failure(fault) : null,
        spoil: (c: At, reply: Reply, answered?: Replied) => spoil(fault, c, reply, answered),
      }
    },
  }
  return faultsOf
}

async function spoil(fault: Fault, c: At, reply: Reply, answered?: Replied): Promise<Response> {
  switch (fault.how) {
    case 'status':
    case 'keep':
      return reply(failure(fault))
    case 'truncate':
      return truncated(c, JSON.stringify(answered?.body ?? {}))
    case 'close':
    case 'lose':
      c.env.incoming.socket.destroy()
      return new Response(null)
    default:
      return new Promise((gone) => c.env.incoming.socket.once('close', () => gone(new Response(null))))
  }
}

const failure = ({ status = 500 }: Fault): Replied => ({ status, body: { error: errorOf(status) } })

function errorOf(status: number) {
  if (status === 400)
    return {
      type: 'invalid_request_error',
      code: 'account_invalid',
      message: 'Not a valid request (asked for).',
    }
  return status === 429
    ? { type: 'invalid_request_error', code: 'rate_limit', message: 'Too many requests (asked for).' }
    : { type: 'api_error', message: 'An unknown error occurred (asked for).' }
}

/** Half of the announced body, then the end of the connection. */
async function truncated(c: At, body: string): Promise<Response> {
  const { outgoing, incoming } = c.env
  outgoing.writeHead(200, {
    'Content-Type': 'application/json',
    'Content-Length': String(Buffer.byteLength(body)),
  })
  await new Promise<void>((sent) => outgoing.write(body.slice(0, body.length / 2), () => sent()))
  incoming.socket.destroy()
  return RESPONSE_ALREADY_SENT
}
