import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import { leadOutOfFrench } from './french-prefix.ts'

const app = new Hono()
app.use(leadOutOfFrench)
app.all('*', (c) => c.text('asked'))
const answer = (path: string, method = 'GET') => app.request(`http://localhost${path}`, { method })

describe('an address that begins with /fr', () => {
  test.each([
    ['/fr', '/'],
    ['/fr/', '/'],
    ['/FR/projets', '/projets'],
    ['/fr/projets/sentier-du-lac?page=2', '/projets/sentier-du-lac?page=2'],
    ['/fr/comptes.csv?nature=collection', '/comptes.csv?nature=collection'],
    ['/fr//ailleurs.example', '/ailleurs.example'],
    ['/fr/%5C/ailleurs.example', '/%5C/ailleurs.example'],
  ])('leads to the page: %s to %s', async (from, to) => {
    const led = await answer(from)
    expect([led.status, led.headers.get('Location')]).toEqual([301, to])
  })

  test.each([['/frais'], ['/it/fr/projets'], ['/projets/fr'], ['/']])(
    'is no other (%s), and takes no form',
    async (path) => {
      expect(await (await answer(path)).text()).toBe('asked')
      expect(await (await answer('/fr/projets', 'POST')).text()).toBe('asked')
    },
  )
})
