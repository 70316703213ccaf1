import type { Tokens } from 'marked'
import sanitizeHtml from 'sanitize-html'
import { markdownReader } from './read-markdown.server.ts'

/** Who writes: the commune, whose texts may hold pictures and tables, or anybody. */
export type Voice = 'official' | 'citizen'

/**
 * Markdown as safe HTML, made once, when a text is written. HTML typed by hand is shown as it was typed, and so is a
 * text that asks for more than any text needs. Titles are lowered to fit under the page's own: official ones start at
 * h3, citizens' at h4. Citizens' pictures become links, and their links vouch for nothing (`nofollow ugc`).
 */
export function renderMarkdown(text: string, voice: Voice): string {
  const html = writers[voice].html(text.replaceAll('\r\n', '\n'))
  return html === null ? asTyped(text) : sanitizeHtml(html, allowed[voice]).trim()
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

const writers = { official: writer('official'), citizen: writer('citizen') }

function writer(voice: Voice) {
  return markdownReader({
    breaks: voice === 'citizen',
    renderer: {
      html: ({ text }: Tokens.HTML | Tokens.Tag) => escaped(text),
      heading({ tokens, depth }) {
        // Most people begin at ##: it is a first title as much as # is.
        const level = Math.min(6, Math.max(1, depth - 1) + (voice === 'official' ? 2 : 3))
        return `<h${level}>${this.parser.parseInline(tokens)}</h${level}>\n`
      },
      ...(voice === 'citizen' && {
        image: ({ href, text }: Tokens.Image) => `<a href="${escaped(href)}">${escaped(text || href)}</a>`,
      }),
    },
  })
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
