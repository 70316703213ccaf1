import { readFileSync } from 'node:fs'
import type autocannon from 'autocannon'
import type { Sql } from 'postgres'
import type { Load } from './measure.ts'

/** What the bench of the station measures against: years of reports, and a season of services. */
export const stationSize = { places: 60, services: 25, reports: 20_000, bulletins: 10 }

/** Fills the register, services with a word each, bulletins, and reports in the states that they come in. */
export async function seedStation(sql: Sql): Promise<void> {
  await sql`create temp table somewhere as select n, uuidv7() as id from generate_series(0, ${stationSize.places - 1}) n`
  await sql`insert into subjects (id, kind) select id, 'place' from somewhere`
  await sql`insert into places (id, slug, names, kind, latitude, longitude, search_text)
    select id, 'lieu-' || n, jsonb_build_object('fr', 'Lieu ' || n), 'car-park', 44.92 + (n % 8) * 0.003,
      6.70 + (n / 8) * 0.004, 'lieu ' || n from somewhere`
  await sql`create temp table serving as select n, uuidv7() as id from generate_series(0, ${stationSize.services - 1}) n`
  await sql`insert into subjects (id, kind) select id, 'service' from serving`
  await sql`insert into services (id, slug, names, kind, place_id, body_id, elected_id, search_text)
    select s.id, 'service-' || s.n, jsonb_build_object('fr', 'Service ' || s.n), 'lift', w.id, o.id, f.person_id, 'service ' || s.n
    from serving s join somewhere w on w.n = s.n, organisations o, officials f`
  await sql`insert into service_words (service_id, state, since, by, at)
    select id, case when n % 5 = 0 then 'closed' else 'open' end, now() - interval '2 hours', f.person_id, now() - interval '2 hours'
    from serving, officials f`
  await bulletins(sql)
  await reports(sql)
  // As the database does by itself within minutes: its plans are those of the rows that are there, and its indexes are enough.
  await sql`vacuum analyze`
}

async function bulletins(sql: Sql) {
  await sql`create temp table saying as select n, uuidv7() as id from generate_series(0, ${stationSize.bulletins - 1}) n`
  await sql`insert into bulletins (id, slug, body_id, at) select saying.id, 'bulletin-' || n, o.id, now() - interval '1 day' from saying, organisations o`
  await sql`insert into bulletin_versions (bulletin_id, number, severity, category, audiences, titles, texts, "from", until, by, at)
    select saying.id, 1, (array['information', 'watch', 'warning'])[1 + n % 3], 'road', '{}', jsonb_build_object('fr', 'Bulletin ' || n),
      jsonb_build_object('fr', repeat('Ce que l’on sait de la route. ', 6)), now() - interval '1 day', now() + interval '6 days',
      f.person_id, now() - interval '1 day' from saying, officials f`
}

async function reports(sql: Sql) {
  await sql`create temp table seen as select n, uuidv7() as id from generate_series(0, ${stationSize.reports - 1}) n`
  await sql`insert into subjects (id, kind) select id, 'field_report' from seen`
  await sql`insert into contributions (id, kind, subject_id, author_id, class, verified, lang, body, html, at)
    select seen.id, 'field_report', seen.id, p.id, p.class, true, 'fr', 'Le lampadaire ' || n || ' est éteint.',
      '<p>Le lampadaire ' || n || ' est éteint.</p>', now() - n * interval '20 minutes'
    from seen join lateral (select * from people where email = 'p' || (n * 7 % 5000) || '@bench.example') p on true`
  await sql`insert into field_reports (id, device_id, kind, category_id, latitude, longitude, body_id, state, due_on, solved_at, published_at, moved_at)
    select seen.id, uuidv7(), 'fault', c.id, 44.92 + (n % 97) * 0.0003, 6.70 + (n % 89) * 0.0004, o.id,
      case when n < 300 then 'received' when n % 12 = 0 then 'not-ours' else 'solved' end,
      (now() - n * interval '20 minutes')::date + 10,
      case when n >= 300 and n % 12 <> 0 then now() - n * interval '20 minutes' + interval '3 days' end,
      now() - n * interval '20 minutes', now() - n * interval '20 minutes'
    from seen join (select id, row_number() over (order by position, id) as k, count(*) over () as many from field_categories) c
      on c.k = 1 + seen.n % c.many, organisations o`
}

type Work = { what: string; requests: () => autocannon.Request[] } & Pick<Load, 'leadsTo' | 'connections'>

const anonymous = { range: 'bytes=0-', 'accept-encoding': 'gzip' }
const audiences = ['permanents', 'secondaires', 'saisonniers', 'visiteurs', 'entreprises']

/** The list and the map with so many reports, a report that comes with a photo, and what is going on for each reader. */
export async function stationLoads(base: string, sql: Sql): Promise<Work[]> {
  const [category] = await sql<
    { id: string }[]
  >`select id from field_categories order by position, id limit 1`
  const get = (what: string, path: string): Work => ({
    what,
    requests: () => [{ path, headers: anonymous }],
  })
  return [
    get('reports: list', '/signalements'),
    get('reports: list, one state', '/signalements?etat=resolu'),
    get('reports: the map', '/carte?montrer=signalements'),
    { ...get('reports: GeoJSON, one at a time', '/signalements.geojson'), connections: 1 },
    get('map: every layer', '/carte?montrer=lieux&montrer=services&montrer=signalements&montrer=bulletins'),
    get('/infos, nobody in particular', '/infos'),
    ...audiences.map((pour) => get(`/infos, ${pour}`, `/infos?pour=${pour}`)),
    {
      what: 'report posted with a photo',
      requests: () => photographed(base, category!.id),
      leadsTo: /^\/signalements\/suite\//,
    },
  ]
}

let posted = 0
const photo = readFileSync('public/icon-512.png')

/**
 * Each is another's, with a photo as a phone sends it: a form as browsers write it. From a network of its own, since so many
 * pictures of one network at once are refused (services/drawing-turns.ts).
 */
function photographed(base: string, categoryId: string): autocannon.Request[] {
  const edge = 'bench-edge'
  return [
    {
      method: 'POST',
      path: '/signalements/nouveau',
      headers: { origin: base, 'content-type': `multipart/form-data; boundary=${edge}` },
      setupRequest: (request) => {
        const n = posted++
        const from = `10.${n >> 16}.${(n >> 8) & 255}.${n & 255}`
        const headers = { ...request.headers, 'x-forwarded-for': from }
        return { ...request, headers, body: formOf(edge, categoryId, n) }
      },
    },
  ]
}

function formOf(edge: string, categoryId: string, n: number): Buffer {
  const fields = {
    ...{ kind: 'fault', categoryId, lang: 'fr', body: `Le lampadaire ${n} du banc est éteint.` },
    ...{ whereabouts: 'Devant la poste', latitude: '44.93', longitude: '6.72' },
  }
  const part = (head: string) => `--${edge}\r\nContent-Disposition: form-data; ${head}\r\n`
  const words = Object.entries(fields).map(([name, value]) => `${part(`name="${name}"`)}\r\n${value}\r\n`)
  const file = `${part('name="photos"; filename="photo.png"')}Content-Type: image/png\r\n\r\n`
  return Buffer.concat([Buffer.from(words.join('') + file), photo, Buffer.from(`\r\n--${edge}--\r\n`)])
}
