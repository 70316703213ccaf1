import { Button, Heading, Link, Section, Text } from '@react-email/components'
import type { ReactNode } from 'react'
import { fonts, palette } from './palette.ts'
import type { Words } from './template.ts'

/** What the mail is about, in one sentence. */
export function Title({ children, lang }: { children: ReactNode; lang?: string }) {
  return (
    <Heading as="h1" className="ink" lang={lang} style={title}>
      {children}
    </Heading>
  )
}

export function Paragraph({ children, lang }: { children: ReactNode; lang?: string }) {
  return (
    <Text className="second" lang={lang} style={paragraph}>
      {children}
    </Text>
  )
}

/** A short fact or a smaller remark under the rest. */
export function Remark({ children }: { children: ReactNode }) {
  return (
    <Text className="muted" style={{ ...paragraph, color: palette.muted, fontSize: 15, lineHeight: '23px' }}>
      {children}
    </Text>
  )
}

/** Somebody's own words, in their own language, under who said them. Long ones are cut: the page has them all. */
export function Quote({ of, heading, tone = 'gentian' }: { of: Words; heading?: string; tone?: Tone }) {
  const name = heading ?? of.by
  return (
    <Section className="quote" style={{ ...quote, borderLeft: `4px solid ${palette[tone]}` }}>
      {name ? (
        <Text className="ink" style={quoted}>
          {name}
        </Text>
      ) : null}
      {cut(of.words)
        .split(/\n{2,}/)
        .map((words, i) => (
          <Text
            // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of one fixed text
            key={i}
            className="second"
            lang={of.lang}
            style={{ ...paragraph, margin: '0 0 8px', whiteSpace: 'pre-line' }}
          >
            {words}
          </Text>
        ))}
    </Section>
  )
}

export type Tone = 'gentian' | 'larch' | 'brick' | 'spruce'

/** The one thing to do. Its address also stands in the text part. */
export function Action({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Section style={{ padding: '12px 0 16px' }}>
      <Button href={href} className="action" style={button}>
        {children}
      </Button>
    </Section>
  )
}

/** A further link, when there is one besides the main thing to do. */
export function Further({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Text style={{ ...paragraph, margin: '12px 0 0' }}>
      <Link href={href} className="link" style={link}>
        {children}
      </Link>
    </Text>
  )
}

/** A large code to copy by hand. */
export function Code({ children }: { children: string }) {
  return (
    <Section className="quote" style={{ ...quote, textAlign: 'center' }}>
      <Text className="ink" style={code}>
        {children}
      </Text>
    </Section>
  )
}

/** Cuts at the end of a word; counts characters as readers do. */
function cut(words: string, most = 600): string {
  const characters = [...words.trim()]
  if (characters.length <= most) return words.trim()
  return `${characters
    .slice(0, most)
    .join('')
    .replace(/\s+\S*$/, '')} …`
}

const title = {
  color: palette.text,
  fontFamily: fonts.title,
  fontSize: 26,
  fontWeight: 700,
  lineHeight: '33px',
  margin: '0 0 16px',
} as const
const paragraph = {
  color: palette.second,
  fontFamily: fonts.text,
  fontSize: 17,
  lineHeight: '27px',
  margin: '0 0 14px',
  // A hash is one long word, and would make the whole mail wider than the phone.
  wordBreak: 'break-word',
} as const
const quoted = { ...paragraph, color: palette.text, fontWeight: 700, margin: '0 0 6px' } as const
const quote = {
  backgroundColor: palette.page,
  borderRadius: 6,
  padding: '14px 18px 6px',
  margin: '4px 0 18px',
} as const
const button = {
  backgroundColor: palette.gentian,
  borderRadius: 10,
  color: '#FFFFFF',
  display: 'inline-block',
  fontFamily: fonts.text,
  fontSize: 17,
  fontWeight: 700,
  lineHeight: '24px',
  padding: '12px 22px',
  textDecoration: 'none',
} as const
const link = {
  color: palette.gentian,
  fontFamily: fonts.text,
  fontSize: 17,
  textDecoration: 'underline',
} as const
const code = {
  color: palette.text,
  fontFamily: 'Menlo, Consolas, monospace',
  fontSize: 34,
  fontWeight: 700,
  letterSpacing: 6,
  lineHeight: '44px',
  margin: '0 0 8px',
} as const
