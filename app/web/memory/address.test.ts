import { describe, expect, test } from 'vitest'
import { addresses } from './address.ts'

const addressOf = addresses('https://projets.commune.example', (path) => path !== '/compte')

describe('the address of a kept page', () => {
  test.each([
    ['/projets', '/projets', false],
    ['/projets?', '/projets', false],
    ['/projets?theme=eau&etat=ouvert', '/projets?etat=ouvert&theme=eau', true],
    ['/projets?etat=ouvert&theme=eau', '/projets?etat=ouvert&theme=eau', true],
    ['/projets?q=%c3%a9&q=e', '/projets?q=%C3%A9&q=e', true],
    ['/projets?utm_source=bulletin&fbclid=x', '/projets', false],
    ['/projets?autre=1', '/projets?autre=1', true],
    ['//ailleurs.example/projets', '//ailleurs.example/projets', false],
    ['/it/../compte/../projets', '/projets', false],
  ])('of %s is %s', (asked, text, asks) => {
    expect(addressOf(asked)).toEqual({ text, asks })
  })

  test.each([
    '/compte',
    '/projets.data',
    '/_root.data',
    'http://ailleurs.example/projets',
    '/\\ailleurs.example',
    '/projets?q=%00',
    `/projets?q=${'x'.repeat(600)}`,
    '/it/../compte',
    '*',
  ])('is none for %s', (asked) => {
    expect(addressOf(asked)).toBeNull()
  })
})
