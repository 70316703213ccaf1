import type { Token, Tokens } from 'marked'
import { markdownReader } from '#app/lib/texts/read-markdown.server.ts'
import type { Block } from './document.ts'

/**
 * Markdown as blocks to print: headings one level below the document's own, paragraphs, lists, quotes, tables. Emphasis
 * is dropped and a link is followed by its address, since paper cannot be clicked; raw HTML stays as it was typed.
 */
export function blocksOf(markdown: string): Block[] {
  return reader.blocks(markdown)?.flatMap(blockOf) ?? asTyped(markdown)
}

const reader = markdownReader()

/** A text that asks for too much, in its paragraphs. */
const asTyped = (markdown: string): Block[] =>
  markdown.split(/\n\s*\n/).map((text) => ({ kind: 'paragraph', text: text.trim() }))

function blockOf(token: Token): Block[] {
  switch (token.type) {
    case 'heading':
      return [{ kind: 'heading', level: token.depth <= 2 ? 2 : 3, text: plain(token.tokens) }]
    case 'list':
      return [{ kind: 'list', items: (token as Tokens.List).items.map((item) => plain(item.tokens)) }]
    case 'blockquote':
      return (token.tokens ?? []).flatMap(blockOf)
    case 'table':
      return [tableOf(token as Tokens.Table)]
    case 'space':
    case 'hr':
      return []
    default:
      return [{ kind: 'paragraph', text: textOf(token).trim() }]
  }
}

function tableOf({ header, rows }: Tokens.Table): Block {
  return {
    kind: 'table',
    caption: '',
    columns: header.map((cell) => ({ label: plain(cell.tokens), weight: 1 })),
    rows: rows.map((row) => row.map((cell) => plain(cell.tokens))),
  }
}

function plain(tokens: readonly Token[] = []): string {
  return tokens.map(textOf).join('')
}

function textOf(token: Token): string {
  switch (token.type) {
    case 'br':
      return '\n'
    case 'link': {
      const words = plain(token.tokens)
      return words === token.href ? words : `${words} (${token.href})`
    }
    case 'image':
      return token.text
    case 'escape':
    case 'codespan':
      return token.text
    default:
      return 'tokens' in token && token.tokens
        ? plain(token.tokens)
        : 'text' in token
          ? token.text
          : token.raw
  }
}
