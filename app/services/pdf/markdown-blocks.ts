import type { Token } from 'markdown-it'
import { markdownReader, readMarkdown } from '#app/lib/read-markdown.server.ts'
import type { Block } from './document.ts'

const reader = markdownReader()

/**
 * Markdown as blocks to print: headings one level below the document's own, paragraphs, lists, quotes, tables. Emphasis
 * is dropped and a link is followed by its address, since paper cannot be clicked; raw HTML stays as it was typed.
 */
export function blocksOf(markdown: string): Block[] {
  const tokens = readMarkdown(reader, markdown)
  if (!tokens) return paragraphs(markdown)
  const blocks: Block[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]! // at is within
    const end = /^(heading|bullet_list|ordered_list|table)_open$/.test(token.type) ? closeOf(tokens, at) : at
    blocks.push(...blockOf(token, tokens.slice(at + 1, end)))
    at = end
  }
  return blocks
}

/** Where what opens here is closed: at its own level, and never inside of itself. */
function closeOf(tokens: Token[], open: number): number {
  const { type, level } = tokens[open]! // within
  const close = type.replace('_open', '_close')
  return tokens.findIndex((token, at) => at > open && token.level === level && token.type === close)
}

function blockOf(token: Token, inside: Token[]): Block[] {
  switch (token.type) {
    case 'heading_open':
      return [{ kind: 'heading', level: Number(token.tag.slice(1)) <= 2 ? 2 : 3, text: textOf(inside) }]
    case 'bullet_list_open':
    case 'ordered_list_open':
      return [{ kind: 'list', items: parted(inside, 'list_item_open', token.level + 1).map(textOf) }]
    case 'table_open':
      return [tableOf(inside)]
    case 'inline':
    case 'fence':
    case 'code_block':
      return [{ kind: 'paragraph', text: textOf([token]).trim() }]
    default:
      return []
  }
}

function tableOf(tokens: Token[]): Block {
  const [header, ...rows] = parted(tokens, 'tr_open').map((row) =>
    row.filter(({ type }) => type === 'inline').map((cell) => textOf([cell])),
  )
  return {
    kind: 'table',
    caption: '',
    columns: (header ?? []).map((label) => ({ label, weight: 1 })),
    rows,
  }
}

/** The tokens behind each of these, up to the next. */
function parted(tokens: Token[], start: string, level?: number): Token[][] {
  const parts: Token[][] = []
  for (const token of tokens)
    if (token.type === start && (level === undefined || token.level === level)) parts.push([])
    else parts.at(-1)?.push(token)
  return parts
}

/** The words of whole blocks, a line each. */
const textOf = (tokens: Token[]) =>
  tokens
    .filter(({ type }) => ['inline', 'fence', 'code_block'].includes(type))
    .map(({ children, content }) => (children ? plain(children) : content))
    .join('\n')

function plain(tokens: Token[]): string {
  let text = ''
  let link = { href: '', from: 0 }
  for (const token of tokens)
    if (token.type === 'softbreak' || token.type === 'hardbreak') text += '\n'
    else if (token.type === 'link_open')
      link = { href: String(token.attrGet('href') ?? ''), from: text.length }
    else if (token.type === 'link_close') text += text.slice(link.from) === link.href ? '' : ` (${link.href})`
    else text += token.content // nothing where emphasis begins and ends
  return text
}

const paragraphs = (text: string): Block[] =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => ({ kind: 'paragraph' as const, text: paragraph.trim() }))
    .filter(({ text }) => text)
