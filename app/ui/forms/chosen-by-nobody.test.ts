import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/** Lists that open on an answer, which is each time somebody's own, the law's, or the next one: why. */
const answered: Record<string, string> = {
  'pledges/parts/delivery-fields.tsx': 'the country from which most parcels are asked for',
  'account/profile.tsx': 'her own language',
  'desk/counter/counter.tsx': 'the language that is spoken at this desk',
  'desk/counter/parts/entry-form.tsx': 'her own language',
  'participation/parts/comment-form.tsx': 'the language of the page',
  'desk/projects/parts/move-on-form.tsx': 'the phase that comes next',
  'desk/dossiers/parts/fields.tsx': 'the general rule of own means',
  'desk/sponsoring/parts/package-form.tsx': 'the rate of the law',
  'desk/campaigns/parts/fields.tsx': 'the evening, at which campaigns end',
}

test('no list opens on its first choice because nobody chose', () => {
  const routes = 'app/routes'
  const opened = readdirSync(routes, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.tsx'))
    .filter((path) => readFileSync(join(routes, path), 'utf8').includes('empty={null}'))
  expect(opened.sort()).toEqual(Object.keys(answered).sort())
})
