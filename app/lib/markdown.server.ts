import type { MarkdownIt } from 'markdown-it'
import sanitizeHtml from 'sanitize-html'
import { markdownReader, readMarkdown } from './read-markdown.server.ts'

/** Who writes: the commune, whose texts may hold pictures and tables, or anybody. */
export type Voice = 'official' | 'citizen'

/**
 * Markdown as safe HTML, made once, when a text is written. HTML typed by hand is shown as it was typed, and so is a
 * text that asks for more than any text needs. Titles are lowered to fit under the page's own: official ones start at
 * h3, citizens' at h4. Citizens' pictures become links, and their links vouch for nothing (`nofollow ugc`).
 */
export function renderMarkdown(text: string, voice: Voice): string {
  const writer = writers[voice]
  const tokens = readMarkdown(writer, text)
  if (!tokens) return asTyped(text)
  return sanitizeHtml(writer.renderer.render(tokens, writer.options, {}), allowed[voice]).trim()
}

/** The words of a Markdown text without its marks, for a summary or a mail. At most `length` characters. */
export function plainWords(html: string, length: number): string {
  const words = sanitizeHtml(html.replaceAll(/<\/(p|li|h\d|blockquote|td|th)>/g, ' '), {
    allowedTags: [],
    allowedAttributes: {},
  })
  const line = decoded(words).replaceAll(/\s+/g, ' ').trim()
  return line.length <= length ? line : `${line.slice(0, length - 1).replace(/\s+\S*$/, '')}…`
}

const writers: Record<Voice, MarkdownIt> = { official: writer('official'), citizen: writer('citizen') }

function writer(voice: Voice): MarkdownIt {
  const writer = markdownReader({ breaks: voice === 'citizen' })
  // Most people begin at ##: it is a first title as much as # is.
  const title = (tag: string) =>
    `h${Math.min(6, Math.max(1, Number(tag.slice(1)) - 1) + (voice === 'official' ? 2 : 3))}`
  const rules = writer.renderer.rules
  rules.heading_open = (tokens, index) => `<${title(tokens[index]!.tag)}>` // a rule is given the place of its token
  rules.heading_close = (tokens, index) => `</${title(tokens[index]!.tag)}>\n`
  rules.s_open = () => '<del>'
  rules.s_close = () => '</del>'
  rules.th_open = rules.td_open = (tokens, index) => {
    const { tag, attrs } = tokens[index]!
    const side = /text-align:(\w+)/.exec(String(attrs?.[0]?.[1]))?.[1]
    return side ? `<${tag} align="${side}">` : `<${tag}>`
  }
  if (voice === 'citizen')
    rules.image = (tokens, index) => {
      const { content } = tokens[index]!
      const href = String(tokens[index]!.attrGet('src') ?? '')
      return `<a href="${escaped(href)}">${escaped(content || href)}</a>`
    }
  return writer
}

/** Its paragraphs and its lines, and every sign of it. */
const asTyped = (text: string) =>
  text
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => `<p>${escaped(paragraph).replaceAll('\n', '<br />\n')}</p>`)
    .join('\n')

const common = ['p', 'br', 'strong', 'em', 'del', 'code', 'pre', 'blockquote', 'ul', 'ol', 'li', 'a', 'hr']

const allowed: Record<Voice, sanitizeHtml.IOptions> = {
  official: {
    allowedTags: [...common, 'h3', 'h4', 'h5', 'h6', 'img', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
    allowedAttributes: {
      a: ['href'],
      img: ['src', 'alt', 'loading'],
      ol: ['start'],
      th: ['align'],
      td: ['align'],
    },
    allowedSchemes: ['https', 'http', 'mailto', 'tel'],
    allowProtocolRelative: false,
    // The page's policy shows our own files only; another picture would be an empty frame.
    exclusiveFilter: ({ tag, attribs }) => tag === 'img' && !/^\/fichiers\/[\w-]+$/.test(attribs.src ?? ''),
    transformTags: { img: sanitizeHtml.simpleTransform('img', { loading: 'lazy' }) },
  },
  citizen: {
    allowedTags: [...common, 'h4', 'h5', 'h6'],
    allowedAttributes: { a: ['href', 'rel'], ol: ['start'] },
    allowedSchemes: ['https', 'http', 'mailto'],
    allowProtocolRelative: false,
    transformTags: { a: sanitizeHtml.simpleTransform('a', { rel: 'nofollow ugc noopener' }) },
  },
}

const entities: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
}
const escaped = (text: string) =>
  text.replaceAll(/[&<>"']/g, (sign) => Object.keys(entities).find((name) => entities[name] === sign) ?? sign)
const decoded = (text: string) =>
  text.replaceAll(/&(?:amp|lt|gt|quot|#39);/g, (name) => entities[name] ?? name)
