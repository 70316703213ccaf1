import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { Messages } from '#app/lib/messages/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { ErasureRule } from '#app/ui/erasure-rule.tsx'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Table } from '#app/ui/table.tsx'
import { Facts, Filled, Part } from './parts/filled.tsx'
import { legalSettings } from './parts/settings.server.ts'

type Rows = Messages['commune']['privacy']['rows']

/** Why the law lets each be kept. */
const bases = {
  account: 'publicTask',
  contributions: 'publicTask',
  opinions: 'publicTask',
  proof: 'publicTask',
  follows: 'consent',
  deliveries: 'publicTask',
  notices: 'legalDuty',
  addresses: 'publicTask',
  events: 'publicTask',
} as const satisfies Record<keyof Rows, 'publicTask' | 'consent' | 'legalDuty'>

export async function loader(args: LoaderFunctionArgs) {
  const { settings, mayFill, t } = await legalSettings(args)
  const { communeName, dpoName, dpoEmail, contactEmail } = settings
  return {
    settings: { communeName, dpoName, dpoEmail, contactEmail },
    mayFill,
    title: pageTitle(t.commune.privacy.title),
  }
}

export const meta = titleMeta

export default function Privacy() {
  const { settings, mayFill } = useLoaderData<typeof loader>()
  const { t, paths } = useLanguage()
  const words = t.commune.privacy
  return (
    <>
      <PageHeading title={words.title} lead={words.lead} />
      <Wrap>
        <Part title={words.responsibleTitle}>
          <p>{words.responsible(settings.communeName)}</p>
          <Facts
            facts={[
              [words.dpo, <Filled key="name" value={settings.dpoName} mayFill={mayFill} />],
              [
                t.commune.legal.email,
                <Filled
                  key="email"
                  value={settings.dpoEmail || settings.contactEmail}
                  mayFill={mayFill}
                  href={`mailto:${settings.dpoEmail || settings.contactEmail}`}
                />,
              ],
            ]}
          />
        </Part>
        <Kept />
        <Part title={words.ruleTitle}>
          <ErasureRule rule={words.rule} />
          <p>{words.rule.again}</p>
        </Part>
        <Part title={words.cookiesTitle}>
          <p>{words.cookies}</p>
        </Part>
        <Part title={words.rightsTitle}>
          <p>{words.rights}</p>
          <ul className="grid list-disc gap-2 pl-6">
            <li>
              <a href={paths.accountExport}>{words.export}</a>
            </li>
            <li>
              <a href={paths.accountErasure}>{words.erasure}</a>
            </li>
          </ul>
          <p>{words.contact}</p>
          <p>{words.complaint}</p>
        </Part>
      </Wrap>
    </>
  )
}

function Kept() {
  const { t } = useLanguage()
  const words = t.commune.privacy
  const rows = Object.entries(words.rows) as [keyof Rows, Rows[keyof Rows]][]
  return (
    <section className="mb-10">
      <Table
        caption={words.tableTitle}
        rows={rows}
        keyOf={([name]) => name}
        columns={[
          { key: 'what', label: words.columns.what, cell: ([, row]) => row.what },
          { key: 'why', label: words.columns.why, cell: ([, row]) => row.why },
          { key: 'basis', label: words.columns.basis, cell: ([name]) => words[bases[name]] },
          { key: 'until', label: words.columns.until, cell: ([, row]) => row.until },
        ]}
      />
    </section>
  )
}
