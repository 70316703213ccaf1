import type { LoaderFunctionArgs } from '@remix-run/node'
import { drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { openSecrets } from '#app/services/secrets.ts'
import type { Instance, RequestContext, SignedIn } from '#app/web/context.ts'
import type { Db } from '#db/client.ts'

/** A database that remembers each statement sent to it. */
export function counting(url: string): { db: Db; queries: string[]; close: () => Promise<void> } {
  const queries: string[] = []
  const sql = postgres(url, { max: 4, connection: { TimeZone: 'UTC' }, onnotice: () => {} })
  const logger = { logQuery: (query: string) => void queries.push(query) }
  return {
    db: drizzle(sql, { casing: 'snake_case', logger }),
    queries,
    close: () => sql.end({ timeout: 5 }),
  }
}

type Loader<Data> = (args: LoaderFunctionArgs) => Promise<Data>

/** What the server gives beside a request, over this database. */
export const contextOver = (
  db: Db,
  { signedIn = null, ...instance }: Partial<Instance> & { signedIn?: SignedIn | null } = {},
): RequestContext => ({
  instance: {
    db,
    readDb: db,
    secure: false,
    origin: 'http://localhost',
    demonstration: true,
    rateLimits: false,
    map: null,
    offline: true,
    push: null,
    log: { info: () => {} },
    ...openSecrets(['x'.repeat(40)]),
    ...instance,
  } as unknown as Instance,
  requestId: 'test',
  address: '127.0.0.1',
  nonce: '',
  viewer: Promise.resolve(signedIn),
  setCookies: [],
  upload: null,
})

/** What a loader returns for one address, as the server would call it; `signedIn` is who looks. */
export function load<Data>(
  loader: Loader<Data>,
  db: Db,
  path: string,
  params: Record<string, string> = {},
  signedIn: SignedIn | null = null,
): Promise<Data> {
  const context = contextOver(db, { signedIn })
  return loader({ request: new Request(`http://localhost${path}`), params, context })
}
