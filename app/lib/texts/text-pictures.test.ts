import { describe, expect, test } from 'vitest'
import { renderMarkdown } from './markdown.server.ts'
import { pictureNamed, picturesIn, type TextPicture, withPictures } from './text-pictures.ts'

const fileId = '0199c0de-0000-7000-8000-00000000aaaa'
const gare: TextPicture = {
  ...{ fileId, alt: 'La "gare"', width: 1600, height: 900 },
  drawn: ['320.webp', '640.webp', '960.jpg'],
}
const shown = (markdown: string, pictures = [gare]) =>
  withPictures(renderMarkdown(markdown, 'official'), pictures)

describe('a picture in a text', () => {
  test('comes in the size of its box, lazy, with its sides and its words', () => {
    const html = shown(`Voici.\n\n${pictureNamed(fileId, 'La gare, vue du [pré]')}`)
    expect(html).toContain(`srcset="/fichiers/${fileId}/320.webp 320w, /fichiers/${fileId}/640.webp 640w`)
    expect(html).toContain(
      `<img src="/fichiers/${fileId}/960.jpg" alt="La gare, vue du  pré" width="1600" height="900"`,
    )
    expect(html).toContain('loading="lazy"')
  })

  test('is whole until the worker has drawn it, and says what the project says of it where the text does not', () => {
    const html = shown(`![](/fichiers/${fileId})`, [{ ...gare, drawn: [] }])
    expect(html).toContain(`<img src="/fichiers/${fileId}" alt="La &quot;gare&quot;"`)
    expect(html).not.toContain('<picture')
  })

  test('that was taken away, or is of another subject, leaves its words; without any it leaves nothing', () => {
    expect(shown(`![La gare & le pré](/fichiers/${fileId})`, [])).toBe(
      '<p><em class="gone">La gare &amp; le pré</em></p>',
    )
    expect(shown(`a ![](/fichiers/${fileId}) b`, [])).toBe('<p>a  b</p>')
  })

  test('is nobody else’s: neither an address elsewhere nor a tag in its words comes through', () => {
    expect(shown('![pré](https://a.example/x.png)')).not.toContain('<img')
    const html = shown(`![" onerror="x" <script>](/fichiers/${fileId})`)
    expect(html).not.toMatch(/onerror="|<script/)
    expect(html).toContain('alt="&quot; onerror=')
  })

  test('is found by its file, each once', () => {
    const html = renderMarkdown(`${pictureNamed(fileId, 'a')}\n\n${pictureNamed(fileId, 'b')}`, 'official')
    expect(picturesIn(html)).toEqual([fileId])
    expect(picturesIn('<p>rien</p>')).toEqual([])
  })
})
