import { createHash } from 'node:crypto'
import type { Sql } from 'postgres'

/** What the bench measures against: a busy commune. */
export const size = { projects: 200, people: 5_000, comments: 20_000, onOneProject: 100 }
export const signedInPeople = 400

/** The page that carries a hundred comments. */
export const busySlug = 'projet-0'

export const sessionToken = (n: number) => `bench${String(n).padStart(35, '0')}`
const hashed = (token: string) => createHash('sha256').update(token).digest('hex')

/** Fills a migrated database by set statements: what is measured is reading and writing it, not making it. */
export async function seed(sql: Sql): Promise<void> {
  await sql`insert into people (display_name, name_key, email, class, joined_at)
    select 'Personne ' || n, 'personne' || n, 'p' || n || '@bench.example',
      (array['permanent', 'secondary', 'seasonal', 'visitor', 'business'])[1 + n % 5]::person_class, now() - interval '1 year'
    from generate_series(0, ${size.people - 1}) n`
  await sql`insert into organisations (kind, name, slug) values ('public-body', 'Mairie', 'mairie')`
  await sql`insert into subjects (id, kind, public_at) select id, 'official', now() - interval '2 years' from people where email = 'p0@bench.example'`
  await sql`insert into officials (person_id, slug, name, title, delegation, since)
    select id, 'elue', 'Élue du banc', '{"fr": "Adjointe"}', '{"fr": "Bancs"}', '2020-01-01' from people where email = 'p0@bench.example'`
  await sql`insert into role_grants (person_id, role) select id, 'elected' from people where email = 'p0@bench.example'`
  await projects(sql)
  await comments(sql)
  await sessions(sql)
  await sql`vacuum analyze`
}

async function projects(sql: Sql) {
  await sql`create temp table made as select n, uuidv7() as id, uuidv7() as version from generate_series(0, ${size.projects - 1}) n`
  await sql`insert into subjects (id, kind, public_at, opinions_open_at, opinions_close_at)
    select id, 'project', now() - interval '90 days', now() - interval '80 days', now() + interval '80 days' from made`
  await sql.begin(async (tx) => {
    await tx`insert into projects (id, slug, phase, body_id, elected_id, agent_id, themes, budget, search_text, started_by)
      select made.id, 'projet-' || n, (enum_range(null::phase))[1 + n % 13], o.id, p.id, p.id, array['energy', 'village'],
        100000000 + n, plain('Projet numéro ' || n || ' résumé du projet'), p.id
      from made, organisations o, people p where p.email = 'p0@bench.example'`
    await tx`insert into project_versions (id, project_id, number, by) select version, made.id, 1, p.id from made, people p where p.email = 'p0@bench.example'`
    await tx`insert into project_texts (version_id, lang, title, summary, body, html)
      select version, 'fr', 'Projet numéro ' || n, 'Un résumé qui tient en deux lignes, comme ceux que la commune écrit pour ses projets ' || n || '.',
        repeat('Un paragraphe du projet. ', 40), '<p>' || repeat('Un paragraphe du projet. ', 40) || '</p>' from made`
    await tx`update projects set version_id = made.version, published_at = now() - interval '90 days', moved_at = now() - n * interval '1 hour'
      from made where made.id = projects.id`
    await tx`insert into milestones (project_id, title, baseline_on, current_on)
      select made.id, jsonb_build_object('fr', 'Étape ' || m), current_date + m * 30, current_date + m * 40 from made, generate_series(1, 4) m`
  })
}

async function comments(sql: Sql) {
  await sql`insert into contributions (kind, subject_id, author_id, class, verified, stance, lang, body, html, at)
    select 'comment', made.id, p.id, p.class, c % 2 = 0, (array['for', 'against', 'neutral'])[1 + c % 3]::stance, 'fr',
      'Commentaire ' || c || ' : ' || repeat('quelques mots de plus ', 8), '<p>Commentaire ' || c || ' : ' || repeat('quelques mots de plus ', 8) || '</p>',
      now() - c * interval '3 minutes'
    from generate_series(0, ${size.comments - 1}) c
    join lateral (select * from people where email = 'p' || (c * 7 % ${size.people}) || '@bench.example') p on true
    join made on made.n = case when c < ${size.onOneProject} then 0 else 1 + c % ${size.projects - 1} end`
}

async function sessions(sql: Sql) {
  const ids = await sql<{ id: string }[]>`select id from people order by email limit ${signedInPeople}`
  const rows = ids.map(({ id }, n) => sessionOf(id, n))
  await sql`insert into sessions ${sql(rows)}`
}

const sessionOf = (personId: string, n: number) => ({
  id: hashed(sessionToken(n)),
  user_id: personId,
  expires_at: new Date(Date.now() + 50 * 86_400_000),
  device: 'bench',
})
