import { setTimeout as sleep } from 'node:timers/promises'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate as applyMigrations } from 'drizzle-orm/postgres-js/migrator'
import { Logger, runMigrations } from 'graphile-worker'
import postgres, { type Sql } from 'postgres'
import type { InstanceMode } from './instance-mark.ts'
import { rekeyNames } from './rekey-names.ts'

type Options = { ownerUrl: string; mode: InstanceMode; folder?: string }

/**
 * Brings a database to the newest schema, as its owner: our migrations, the job queue's own, and
 * what the application role `cordee_app` may do. Two at once wait for one another.
 * @throws when the database was made for the other mode, or is newer than these migrations: nothing is then changed.
 */
export async function migrate({ ownerUrl, mode, folder = 'migrations' }: Options) {
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => {}, connect_timeout: 10 })
  try {
    await sql`select pg_advisory_lock(${LOCK})`
    await refuseOtherMode(sql, mode)
    await refuseNewerSchema(sql, folder)
    await sql.unsafe(BEFORE)
    await runMigrations({ connectionString: ownerUrl, logger: quiet })
    await patiently(sql, () => applyMigrations(drizzle(sql), { migrationsFolder: folder }))
    await rekeyNames(sql)
    await sql.unsafe(AFTER)
    await sql`insert into instance_mark (mode) select ${mode} where not exists (select from instance_mark)`
  } finally {
    await sql.end()
  }
}

async function refuseOtherMode(sql: Sql, mode: InstanceMode) {
  const [table] = await sql`select to_regclass('public.instance_mark') as name`
  if (!table?.name) return
  const [mark] = await sql<{ mode: InstanceMode }[]>`select mode from instance_mark`
  if (!mark || mark.mode === mode) return
  throw new Error(`Cette base est une base de ${mark.mode} : elle ne peut pas servir en mode ${mode}.`)
}

/** An older program must not take a newer database for one that it can bring forward. */
async function refuseNewerSchema(sql: Sql, folder: string) {
  const [table] = await sql`select to_regclass('drizzle.__drizzle_migrations') as name`
  if (!table?.name) return
  const [row] = await sql<
    { at: string | null }[]
  >`select max(created_at) as at from drizzle.__drizzle_migrations`
  const newest = Math.max(
    ...readMigrationFiles({ migrationsFolder: folder }).map(({ folderMillis }) => folderMillis),
  )
  if (Number(row?.at ?? 0) <= newest) return
  throw new Error(
    'Cette base est plus récente que ce programme : installez la version qui l’a préparée, ou une plus récente.',
  )
}

/**
 * A migration that waits for a lock holds up everybody who comes after it: it gives up after seconds and is tried
 * again, each time whole, until the long transaction that stood in its way is gone.
 */
async function patiently(sql: Sql, apply: () => Promise<void>) {
  for (let attempt = 1; ; attempt++) {
    await sql`select set_config('lock_timeout', ${LOCK_PATIENCE}, false)`
    try {
      await apply()
      // What is done afterwards is short, and waits.
      await sql`select set_config('lock_timeout', '0', false)`
      return
    } catch (error) {
      const { code } = ((error as Error).cause ?? error) as { code?: string }
      if (code !== LOCK_NOT_AVAILABLE || attempt === ATTEMPTS) throw error
      await sleep(1_000 * attempt)
    }
  }
}

/** Said before the tables are made, so that what a migration then revokes stays revoked. */
const BEFORE = `
revoke create on schema public from public;
grant usage on schema public to cordee_app;
alter default privileges in schema public grant select, insert, update, delete on tables to cordee_app;
alter default privileges in schema public grant usage, select on sequences to cordee_app;
`

/**
 * The application role runs the worker and adds jobs. graphile-worker guards its tables by row-level
 * security without a policy, which shuts out everyone but their owner: hence the policies.
 */
const AFTER = `
grant usage on schema drizzle, graphile_worker to cordee_app;
grant select on all tables in schema drizzle to cordee_app;
grant select, insert, update, delete on all tables in schema graphile_worker to cordee_app;
grant usage, select on all sequences in schema graphile_worker to cordee_app;
grant execute on all functions in schema graphile_worker to cordee_app;
do $$
declare guarded regclass;
begin
  for guarded in
    select c.oid from pg_class c
    where c.relnamespace = 'graphile_worker'::regnamespace and c.relrowsecurity
      and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'cordee_app')
  loop
    execute format('create policy cordee_app on %s to cordee_app using (true) with check (true)', guarded);
  end loop;
end $$;
`

// What it would say ("migrations complete") is said by whoever called.
const quiet = new Logger(() => () => {})

const LOCK = 20_270_302
const LOCK_PATIENCE = '4s'
const LOCK_NOT_AVAILABLE = '55P03'
const ATTEMPTS = 10
