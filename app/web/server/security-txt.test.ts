import { expect, test } from 'vitest'
import { securityTxt } from './security-txt.ts'

test('security.txt leads to the page on flaws, and may be relied on for half a year', () => {
  const text = securityTxt('https://commune.example', new Date('2026-11-29T18:00:00Z'))
  expect(text.split('\n')).toEqual([
    'Contact: https://commune.example/securite',
    'Expires: 2027-05-28T00:00:00.000Z',
    'Preferred-Languages: fr, it, en',
    'Canonical: https://commune.example/.well-known/security.txt',
    'Policy: https://commune.example/securite',
    '',
  ])
})
