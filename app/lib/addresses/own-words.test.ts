import type { RouteConfigEntry } from '@remix-run/route-config'
import { expect, test } from 'vitest'
import routes from '#app/routes.ts'
import { slugOf } from './slug.ts'

const pathsOf = (entries: readonly RouteConfigEntry[], above = ''): string[] =>
  entries.flatMap(({ path, children = [] }) => {
    const here = path ? `${above}/${path}` : above
    return [here, ...pathsOf(children, here)]
  })

test('a title never has the address of a page of ours that stands where titles do', async () => {
  const paths = pathsOf(await routes).map((path) => path.split('/'))
  const named = paths.filter((path) => path.at(-1) === ':slug')
  const words = paths
    .filter((path) => /^[a-z0-9-]+$/.test(path.at(-1) ?? ''))
    .filter((path) =>
      named.some(
        (other) =>
          other.length === path.length &&
          other.every((part, at) => part === path[at] || part.startsWith(':')),
      ),
    )
    .map((path) => path.at(-1)!) // of a path that has a last part
  expect(words).toContain('nouvelle')
  expect(words.filter((word) => slugOf(word) === word)).toEqual([])
})
