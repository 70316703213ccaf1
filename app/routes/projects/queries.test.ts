import { act } from '#app/domain/act.ts'
import { comment } from '#app/domain/participation/index.ts'
import type { Db } from '#db/client.ts'
import { describe, expect, test } from '#tests/db.ts'
import { counting, load } from '#tests/pages.ts'
import { aPublishedProject, aTown, type Town } from '#tests/town.ts'
import { loader as discussion } from '../subjects/discussion.tsx'
import { loader as list } from './list.tsx'
import { loader as show } from './show.tsx'

/** How many statements a page may cost, whatever it shows: none may be asked once for each line. */
const bounds = { list: 2, show: 8, discussion: 6 }

async function talkative(db: Db, town: Town, projects: number, comments: number) {
  for (let i = 0; i < projects; i++) {
    const { id } = await aPublishedProject(db, town)
    for (let j = 0; j < comments; j++)
      await act(db, town.resident, (deed) =>
        comment(deed, { subjectId: id, lang: 'fr', body: `Remarque ${j}` }),
      )
  }
}

describe('a page costs as many queries with much to show as with little', () => {
  test('the list of projects', async ({ db, database }) => {
    const watched = counting(database.appUrl)
    const town = await aTown(db)
    await talkative(db, town, 1, 0)
    await load(list, watched.db, '/projets')
    const little = watched.queries.length
    await talkative(db, town, 13, 1)
    const page = await load(list, watched.db, '/projets?q=telecabine')
    expect(page.cards).toHaveLength(12)
    expect([little, watched.queries.length - little]).toEqual([bounds.list, bounds.list])
    await watched.close()
  })

  test('a project and its discussion, a page of which is twenty threads', async ({ db, database }) => {
    const watched = counting(database.appUrl)
    const town = await aTown(db)
    await talkative(db, town, 1, 25)
    const slug = 'telecabine-du-rocher'
    const page = await load(show, watched.db, `/projets/${slug}`, { slug })
    expect([page.frame.said.comments, page.alive.useful.length]).toEqual([25, 2])
    const first = watched.queries.length
    expect(first).toBeLessThanOrEqual(bounds.show)
    const at = `/projets/${slug}/discussion`
    const { shown } = await load(discussion, watched.db, at, { path: 'projets', slug })
    expect([shown.comments.threads.length, shown.comments.total]).toEqual([20, 25])
    expect(watched.queries.length - first).toBeLessThanOrEqual(bounds.discussion)
    await watched.close()
  })
})
