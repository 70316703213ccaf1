import { describe, expect, test } from 'vitest'
import { openSecrets } from '#app/services/secrets.ts'
import type { Instance } from '../context.ts'
import { flash, takeFlash } from './flash.ts'

const instance = { ...openSecrets(['f'.repeat(32)]), secure: false } as unknown as Instance
const shownFor = (cookie: string) =>
  takeFlash(new Request('http://localhost/', { headers: { cookie: cookie.split(';')[0]! } }), instance).said

describe('what is said of a deed', () => {
  test('reaches the next page with what comes next', () => {
    const next = { label: 'Reprendre', to: '/mairie/reponses/1/annulation', deed: true }
    expect(shownFor(flash(instance, { text: 'C’est publié.', next }))).toEqual({
      text: 'C’est publié.',
      next,
      refused: false,
    })
    expect(shownFor(flash(instance, 'Merci.'))).toEqual({ text: 'Merci.', next: null, refused: false })
  })

  test('is in our own words alone: a cookie that somebody else wrote says nothing', () => {
    for (const forged of ['Merci', '%7B%22text%22%3A%22Merci%22%7D', '%', ''])
      expect(shownFor(`flash=${forged}`)).toBeNull()
  })

  test('leads to no other site', () => {
    const next = { label: 'Ici', to: '//ailleurs.example/', deed: true }
    expect(shownFor(flash(instance, { text: 'Merci.', next }))?.next?.to).toBe('/')
  })
})
