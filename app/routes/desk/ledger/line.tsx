import type { LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { openedLine, recordOfLedger } from '#app/domain/ledger/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { Button } from '#app/ui/button.tsx'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { Notice } from '#app/ui/notice.tsx'
import { recordLook } from '#app/web/recorded-look.ts'
import { visitAs } from '#app/web/visit.ts'

export async function loader(args: LoaderFunctionArgs) {
  const visited = await visitAs(args, 'accounts.open')
  const { db, url, t } = visited
  const asked = (url.searchParams.get('numero') ?? '').trim().slice(0, 9)
  const position = /^[1-9]\d{0,8}$/.test(asked) ? Number(asked) : null
  const line = position === null ? null : await openedLine(db, position)
  if (line)
    await recordLook(args, visited, (deed) =>
      recordOfLedger(
        deed,
        'ledger-line-opened',
        { kind: 'person', id: visited.viewer.id },
        { line: line.position },
      ),
    )
  return { asked, line, title: pageTitle(t.ledgerDesk.desk.auditor.line) }
}

export const meta = titleMeta

/** For the auditor: one published line with every entry that it is the sum of. That it was opened is written down. */
export default function DeskLedgerLine() {
  const { asked, line } = useLoaderData<typeof loader>()
  const { t, say, paths } = useDeskLanguage()
  const words = t.ledgerDesk.desk.auditor
  return (
    <>
      <PageHeading
        title={words.line}
        lead={<p>{words.lineLead}</p>}
        breadcrumbs={[{ label: t.ledgerDesk.desk.title, href: paths.deskLedger }]}
      />
      <Wrap className="grid grid-cols-[minmax(0,1fr)] gap-8">
        <Form method="get" className="flex flex-wrap items-end gap-3" role="search">
          <label className="grid gap-1">
            <span>{words.number}</span>
            <input
              className="input"
              name="numero"
              inputMode="numeric"
              defaultValue={asked}
              maxLength={9}
              required
            />
          </label>
          <Button tone="secondary">{words.open}</Button>
        </Form>
        {line ? (
          <section aria-labelledby="ligne" className="grid grid-cols-[minmax(0,1fr)] gap-4">
            <h2 id="ligne">{t.ledger.line.eyebrow(say.number(line.position), say.day(line.day))}</h2>
            <p>{t.ledger.lines[line.kind]}</p>
            <Notice tone={line.holds ? 'success' : 'danger'}>
              {line.holds ? words.holds : words.broken}
            </Notice>
            <dl>
              <dt className="text-second">{t.ledger.line.root}</dt>
              <dd>
                <code className="break-all text-sm">{line.root}</code>
              </dd>
            </dl>
            <ol className="grid gap-3">
              {line.leaves.map((leaf) => (
                <li key={leaf}>
                  <code className="break-all text-sm">{leaf}</code>
                </li>
              ))}
            </ol>
          </section>
        ) : asked ? (
          <Notice>{words.none(asked)}</Notice>
        ) : null}
      </Wrap>
    </>
  )
}
