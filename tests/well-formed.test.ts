import { describe, expect, test } from 'vitest'
import { faultsOfMarkup } from './e2e/steps/well-formed.ts'

const page = (body: string) =>
  `<!DOCTYPE html><html lang="fr"><head><title>x</title></head><body>${body}</body></html>`

describe('the markup of a page', () => {
  test('that was written as it is read has no fault', () => {
    const form =
      '<form><label for="a">A</label><input id="a" name="a"/><label><input type="radio" name="b" value="1"/>B</label><button>Va</button></form>'
    const table = '<table><tbody><tr><td>1</td></tr></tbody></table>'
    expect(
      faultsOfMarkup(page(`<p>Un <b>mot</b>.<br/></p>${form}${table}<svg><path d="M0"></path></svg>`)),
    ).toEqual([])
  })

  test.for([
    '<p>Pièce : <details><summary>Empreinte</summary>…</details></p>',
    '<p><span><div>bloc</div></span></p>',
    '<a href="/a">un <a href="/b">deux</a></a>',
    '<table><tr><td>1</td></tr></table>',
    '<div><table><tbody><div>dehors</div></tbody></table></div>',
    '<ul><li>un<li>deux</li></li></ul>',
  ])('is told when the parser has to mend it: %s', (body) => {
    expect(faultsOfMarkup(page(body)).join()).toContain('not where it was written')
  })

  test('is told when a form stands in a form', () => {
    expect(faultsOfMarkup(page('<form><form></form></form>'))).toContain('a form in a form')
  })

  test('is told when what is typed would not be sent, or a label speaks of nothing', () => {
    expect(faultsOfMarkup(page('<form><input type="radio" value="for"/></form>'))[0]).toContain('no name')
    expect(faultsOfMarkup(page('<label for="b">B</label><input id="a"/>'))[0]).toContain('a label of nothing')
    expect(faultsOfMarkup(page('<label>Rien</label>'))[0]).toContain('a label of nothing')
  })
})
