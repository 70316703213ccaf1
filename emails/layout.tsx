import { Body, Container, Head, Hr, Html, Link, Preview, Section, Text } from '@react-email/components'
import type { ReactNode } from 'react'
import { darkStyles, fonts, palette } from './palette.ts'
import type { Frame, Said, Why } from './template.ts'

/** The sheet that every mail is written on: who sends it, what it says, why it came and how to stop it. */
export function Layout({
  frame,
  why,
  said,
  opening,
  children,
}: {
  frame: Frame
  why: Why | null
  said: Said
  opening: string
  children: ReactNode
}) {
  const { t, url, paths } = said
  return (
    <Html lang={said.locale}>
      <Head>
        <meta name="color-scheme" content="light dark" />
        <style>{darkStyles}</style>
      </Head>
      <Preview>{opening}</Preview>
      <Body className="page" style={{ margin: 0, padding: 0, backgroundColor: palette.page }}>
        <Container style={{ maxWidth: 600, width: '100%', margin: '0 auto', padding: '24px 0 40px' }}>
          <Section style={{ padding: '0 20px 16px' }}>
            <Link href={url(paths.home)} className="ink" style={brand}>
              {frame.commune}
            </Link>
            <span className="muted" style={small}>{` — ${t.layout.tagline}`}</span>
          </Section>
          <Section className="sheet" style={sheet}>
            {children}
          </Section>
          <Foot frame={frame} why={why} said={said} />
        </Container>
      </Body>
    </Html>
  )
}

function Foot({ frame, why, said }: { frame: Frame; why: Why | null; said: Said }) {
  const { t, url, paths } = said
  return (
    <Section style={{ padding: '20px 20px 0' }}>
      {why ? (
        <Text className="muted" style={line}>
          {t.layout.because[why.because]}
          {'stop' in why ? (
            <>
              {' '}
              <Link href={why.stop} className="muted" style={{ ...small, textDecoration: 'underline' }}>
                {t.layout.stop[why.because]}
              </Link>
              {` ${t.layout.stopHint}`}
            </>
          ) : null}
        </Text>
      ) : null}
      <Text className="muted" style={line}>
        {t.layout.sender(frame.commune)}{' '}
        <Link href={url(paths.legal)} className="muted" style={{ ...small, textDecoration: 'underline' }}>
          {t.layout.legal}
        </Link>
      </Text>
      {frame.demonstration ? (
        <>
          <Hr className="rule" style={{ borderColor: palette.line, margin: '12px 0' }} />
          <Text className="muted" style={{ ...line, fontWeight: 700 }}>
            {t.layout.demonstration}
          </Text>
        </>
      ) : null}
    </Section>
  )
}

const brand = {
  color: palette.text,
  fontFamily: fonts.title,
  fontSize: 20,
  fontWeight: 700,
  textDecoration: 'none',
} as const
const small = { color: palette.muted, fontFamily: fonts.text, fontSize: 14 } as const
const line = { ...small, lineHeight: '21px', margin: '0 0 8px' } as const
const sheet = {
  backgroundColor: palette.surface,
  border: `1px solid ${palette.line}`,
  borderRadius: 10,
  padding: '32px 36px',
} as const
