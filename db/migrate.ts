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
 * @throws when the database was made for the other mode: nothing is then changed.
 */
export async function migrate({ ownerUrl, mode, folder = 'migrations' }: Options) {
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => {}, connect_timeout: 10 })
  try {
    await sql`select pg_advisory_lock(${LOCK})`
    await refuseOtherMode(sql, mode)
    await sql.unsafe(BEFORE)
    await runMigrations({ connectionString: ownerUrl, logger: quiet })
    await applyMigrations(drizzle(sql), { migrationsFolder: folder })
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
