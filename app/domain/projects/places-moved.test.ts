import { readFileSync } from 'node:fs'
import { sql } from 'drizzle-orm'
import type { Sql } from 'postgres'
import { places, projectDrafts, projects } from '#db/schema/index.ts'
import { expect, test } from '#tests/db.ts'
import { aBody, aPlace } from '#tests/fixtures/station/bodies.ts'
import { aDraft, aPublishedProject, aTown } from '#tests/town.ts'
import { act } from '../act.ts'
import { startProject } from './drafts/start-project.ts'
import { projectsOnMap } from './lists/projects-on-map.ts'
import { publishedProject } from './versions/published-project.ts'
import { versionOf } from './versions/versions.ts'

/** A project as it was while it kept its own place. */
type Before = { slug: string; place?: string; latitude?: number; longitude?: number }

/** Puts the tables back as they were, says where projects were, and brings them forward again. */
async function moved(ownerSql: Sql, before: Before[], drafts: { slug: string; content: object }[] = []) {
  await ownerSql.begin(async (tx) => {
    await tx.unsafe(`alter table projects drop column place_id, add place text not null default '',
      add latitude double precision, add longitude double precision,
      add constraint place_is_on_earth check (latitude between -90 and 90 and longitude between -180 and 180)`)
    for (const { slug, place = '', latitude = null, longitude = null } of before) {
      await tx`update projects set ${tx({ place, latitude, longitude })} where slug = ${slug}`
      const typed = {
        place,
        latitude: `${latitude ?? ''}`.replace('.', ','),
        longitude: `${longitude ?? ''}`,
      }
      await tx`update project_drafts d set content = d.content - 'placeId' - 'whereabouts' || ${tx.json(typed)}
        from projects p where p.id = d.project_id and p.slug = ${slug}`
    }
    for (const { slug, content } of drafts)
      await tx`update project_drafts d set content = d.content - 'placeId' - 'whereabouts' || ${tx.json(content as never)}
        from projects p where p.id = d.project_id and p.slug = ${slug}`
  })
  await migrated(ownerSql, '0086_places-of-projects')
}

async function migrated(ownerSql: Sql, name: string) {
  const file = readFileSync(`migrations/${name}.sql`, 'utf8')
  await ownerSql.begin(async (tx) => {
    for (const statement of file.split('--> statement-breakpoint')) await tx.unsafe(statement)
  })
}

test('projects that kept a place of their own have one of the register: the same, or one made of what they said', async ({
  db,
  ownerSql,
}) => {
  const town = await aTown(db)
  const col = await aPlace(db, await aBody(db), {
    fr: 'Le Col',
    it: 'Il Colle',
    latitude: '44.93',
    longitude: '6.72',
  })
  const titles = [
    'Au col',
    'Au colle aussi',
    'Plus haut au col',
    'Plus haut encore',
    'Sans nom',
    'Nulle part',
  ]
  const slugs: string[] = []
  for (const title of titles) {
    const text = { title, summary: 'Un projet inventé pour un essai.', body: 'Texte.' }
    slugs.push((await aPublishedProject(db, town, { texts: { fr: text } })).slug)
  }
  const [here, also, above, again, unnamed, nowhere] = slugs as [
    string,
    string,
    string,
    string,
    string,
    string,
  ]
  const before = [
    { slug: here, place: 'le col', latitude: 44.9301, longitude: 6.7201 },
    { slug: also, place: 'Il colle' },
    { slug: above, place: 'Le Col', latitude: 44.94, longitude: 6.72 },
    { slug: again, place: 'Le col ', latitude: 44.94, longitude: 6.72 },
    { slug: unnamed, latitude: 44.95, longitude: 6.73 },
    { slug: nowhere },
  ]
  await moved(ownerSql, before)
  const after = async (slug: string) => (await publishedProject(db, slug, 'fr'))!.place
  expect(await after(here)).toMatchObject({ slug: col.slug, latitude: 44.93 })
  expect(await after(also)).toMatchObject({ slug: col.slug })
  expect(await after(above)).toMatchObject({
    slug: 'le-col-2',
    name: 'Le Col',
    latitude: 44.94,
    longitude: 6.72,
  })
  expect(await after(again)).toEqual(await after(above))
  expect(await after(unnamed)).toMatchObject({
    name: 'Site du projet «\u202fSans nom\u202f»',
    ...{ latitude: 44.95, longitude: 6.73 },
  })
  expect(await after(nowhere)).toBeNull()
  expect(await db.$count(places)).toBe(3)
  // Each that was made so is told, of the day of its project and by nobody; once, however often.
  for (let twice = 0; twice < 2; twice++) await migrated(ownerSql, '0090_places-of-projects-told')
  const told =
    await db.execute(sql`select p.slug, e.actor_id as by, e.at = p.at as of_its_day, e.topic_id = p.id as of_itself
    from places p join events e on e.subject_id = p.id where e.verb = 'place-added' order by e.id`)
  const itself = { by: null, of_its_day: true, of_itself: true }
  expect(told).toEqual([
    { slug: col.slug, ...itself, by: expect.any(String) },
    { slug: 'le-col-2', ...itself },
    { slug: 'site-du-projet-sans-nom', ...itself },
  ])
  // Its page is there, under its name, and drafts say the same as their projects.
  const faces = await db.execute(sql`select titles ->> 'fr' as title, public_at is not null as public
    from subjects where kind = 'place' and slug = 'le-col-2'`)
  expect(faces).toEqual([{ title: 'Le Col', public: true }])
  const rows = await db
    .select()
    .from(projects)
    .innerJoin(projectDrafts, sql`${projectDrafts.projectId} = ${projects.id}`)
  for (const { projects: project, project_drafts: draft } of rows)
    expect(draft.content).toMatchObject({ placeId: project.placeId ?? '', whereabouts: '' })
  expect(await projectsOnMap(db, 'fr', { placeId: col.id })).toHaveLength(2)
})

test('what nobody has published stays out of the register, with its words; and versions say what they said', async ({
  db,
  ownerSql,
}) => {
  const town = await aTown(db)
  const { slug, id } = await aPublishedProject(db, town)
  const secret = await act(db, town.agent, (deed) => startProject(deed, aDraft(town)))
  const changes = [
    { field: 'place', was: 'Le col', became: 'Le plateau' },
    { field: 'position', was: '44.93, 6.72', became: '44.94, 6.73' },
  ]
  await ownerSql`alter table project_versions disable trigger user`
  await ownerSql`update project_versions set changes = ${ownerSql.json(changes)} where project_id = ${id}`
  await ownerSql`alter table project_versions enable trigger user`
  const form = 'place=Ancien+h%C3%B4tel&latitude=44%2C9&longitude=6%2C7&budget='
  await ownerSql`insert into typed_forms (person_id, form, typed, revision, at)
    values (${town.agent.id}, 'project/', ${form}, 0, now())`
  await moved(
    ownerSql,
    [{ slug, place: 'Le plateau', latitude: 44.94, longitude: 6.73 }],
    [{ slug: secret.slug, content: { place: 'Ancien hôtel', latitude: '44,9', longitude: 'à voir' } }],
  )
  const [draft] = await db.select().from(projectDrafts).where(sql`${projectDrafts.projectId} = ${secret.id}`)
  expect(draft?.content).toMatchObject({ placeId: '', whereabouts: 'Ancien hôtel (44,9 ; à voir)' })
  expect(draft?.content).not.toHaveProperty('latitude')
  expect((await db.select().from(places)).map(({ names }) => names.fr)).toEqual(['Le plateau'])
  expect((await versionOf(db, slug, 1, 'fr'))?.facts).toEqual(changes)
  const [kept] = await ownerSql`select typed from typed_forms`
  const said = new URLSearchParams(kept?.typed as string)
  expect(Object.fromEntries(said)).toEqual({ whereabouts: 'Ancien hôtel (44,9 ; 6,7)', budget: '' })
})
