import { type Rendition, renditions, widthOf } from '../pictures.ts'

/** A picture that a text may show: its sides in pixels, the sizes in which it was drawn, and what it shows, in words. */
export type TextPicture = {
  fileId: string
  alt: string
  width: number
  height: number
  drawn: readonly Rendition[]
}

/** How a text in Markdown names a picture of its subject. */
export const pictureNamed = (fileId: string, alt: string) =>
  `![${alt.replaceAll(/[[\]\\\n]/g, ' ').trim()}](/fichiers/${fileId})`

const image = /<img\b[^>]*>/g
const ours = /\bsrc="\/fichiers\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})"/
const sizes = '(width >= 64rem) 20rem, (width >= 46rem) 42rem, 92vw'

/** The files that a text shows, each once. The text is our own HTML (markdown.server.ts): nobody else wrote a tag of it. */
export const picturesIn = (html: string): string[] => [
  ...new Set([...html.matchAll(image)].flatMap(([tag]) => ours.exec(tag)?.[1] ?? [])),
]

/**
 * The text with its pictures in the size that their box needs. One that is not among `pictures` (taken away, or of another
 * subject) leaves the words for what it showed.
 */
export function withPictures(html: string, pictures: readonly TextPicture[]): string {
  const known = new Map(pictures.map((one) => [one.fileId, one]))
  return html.replaceAll(image, (tag) => {
    // Escaped when it was written.
    const [, alt = ''] = /\balt="([^"]*)"/.exec(tag) ?? []
    const picture = known.get(ours.exec(tag)?.[1] ?? '')
    return picture ? drawn(picture, alt || escaped(picture.alt)) : alt ? `<em class="gone">${alt}</em>` : ''
  })
}

function drawn({ fileId, width, height, drawn }: TextPicture, alt: string): string {
  const whole = `/fichiers/${fileId}`
  const webp = renditions.filter((name) => name.endsWith('.webp') && drawn.includes(name))
  const src = drawn.includes('960.jpg') ? `${whole}/960.jpg` : whole
  const shown = `<img src="${src}" alt="${alt}" width="${width}" height="${height}" loading="lazy" decoding="async" />`
  if (webp.length === 0) return shown
  const set = [...webp.map((name) => `${whole}/${name} ${widthOf(name)}w`), `${whole} ${width}w`].join(', ')
  return `<picture><source type="image/webp" srcset="${set}" sizes="${sizes}" />${shown}</picture>`
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (words: string) => words.replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign)
