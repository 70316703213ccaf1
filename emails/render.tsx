import { render } from '@react-email/components'
import { pathsIn } from '#app/lib/addresses/paths.ts'
import { type Locale, wording } from '#app/lib/language.ts'
import { emailWordsIn } from '#app/lib/messages/emails/index.ts'
import { Layout } from './layout.tsx'
import type { Frame, Said, Template, Why } from './template.ts'

export type Written = { subject: string; html: string; text: string }

/** Writes a mail: its subject, its HTML and the same as plain text. `frame` says which instance sends it. */
export async function renderMail<Props>(
  template: Template<Props>,
  props: Props,
  locale: Locale,
  frame: Frame,
): Promise<Written> {
  const said = saidIn(locale, frame.origin)
  const sheet = (
    <Layout
      frame={frame}
      why={frame.why ?? whyOf(template)}
      said={said}
      opening={template.opening(props, said)}
    >
      <template.Body props={props} said={said} />
    </Layout>
  )
  const [html, text] = await Promise.all([
    render(sheet),
    render(sheet, { plainText: true, htmlToTextOptions }),
  ])
  return { subject: oneLine(template.subject(props, said)), html, text }
}

const whyOf = ({ because }: Pick<Template<never>, 'because'>): Why | null => (because ? { because } : null)

// Capitals shout, and lose the accents of some readers' fonts.
const htmlToTextOptions = { selectors: [{ selector: 'h1', options: { uppercase: false } }] }

function saidIn(locale: Locale, origin: string): Said {
  return {
    locale,
    t: emailWordsIn(locale),
    say: wording(locale),
    paths: pathsIn(locale),
    url: (path) => origin + path,
  }
}

// A title may hold a line break; a subject may not.
const oneLine = (subject: string) => subject.replace(/\s*[\r\n]+\s*/g, ' ').trim()
