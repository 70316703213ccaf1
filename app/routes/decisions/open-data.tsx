import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { ReactNode } from 'react'
import { exportDeliberations } from '#app/domain/publishing/index.ts'
import { exportEquipment, exportWorks } from '#app/domain/station/index.ts'
import { asSheet } from '#app/lib/formats/csv.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Table } from '#app/ui/table.tsx'
import { visit } from '#app/web/visit.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { db, instance, t } = await visit(args)
  const [deliberations, works, equipment] = await Promise.all([
    exportDeliberations(db, instance.origin),
    exportWorks(db),
    exportEquipment(db, instance.origin),
  ])
  return {
    deliberations: deliberations !== null,
    works: { count: works.features.length, without: works.without },
    equipment: equipment && { count: equipment.rows.length, without: equipment.without },
    title: pageTitle(t.decisions.openData.title),
  }
}

export const meta = titleMeta

type DataSet = { name: string; what: ReactNode; format: string; href?: string; sheet?: string }

/** What anybody may take away and check. */
export default function OpenData() {
  const { deliberations, works, equipment } = useLoaderData<typeof loader>()
  const { t, paths } = useLanguage()
  const words = t.decisions.openData
  const sets: DataSet[] = [
    {
      name: words.deliberations,
      what: deliberations ? words.deliberationsBody : words.deliberationsNot,
      format: 'CSV',
      href: deliberations ? paths.decisionsFile : undefined,
      sheet: deliberations ? paths.decisionsSheet : undefined,
    },
    { name: words.feed, what: words.feedBody, format: 'Atom', href: paths.decisionsFeed },
    { name: words.projectsFeed, what: words.projectsFeedBody, format: 'Atom', href: paths.projectsFeed },
    {
      name: words.opinions,
      what: (
        <>
          {words.opinionsBody} <a href={paths.projects()}>{words.projects}</a> ·{' '}
          <a href={paths.dossiers()}>{words.dossiers}</a>
        </>
      ),
      format: 'CSV',
    },
    {
      name: words.proposals,
      what: words.proposalsBody,
      format: 'CSV',
      href: paths.proposalsFile,
      sheet: paths.proposalsSheet,
    },
    {
      name: words.works,
      what: words.worksBody(works.count, works.without),
      format: 'GeoJSON',
      href: paths.worksFile,
    },
    {
      name: words.equipment,
      what: equipment ? words.equipmentBody(equipment.count, equipment.without) : words.equipmentNot,
      format: 'CSV',
      href: equipment ? paths.equipmentFile : undefined,
      sheet: equipment ? paths.equipmentSheet : undefined,
    },
    { name: words.places, what: words.placesBody, format: 'GeoJSON', href: paths.placesFile() },
    {
      name: words.accounts,
      what: words.accountsBody,
      format: 'CSV',
      href: paths.ledgerTable(),
      sheet: paths.ledgerTable(asSheet),
    },
    {
      name: words.accountsChain,
      what: words.accountsChainBody,
      format: 'JSON Lines',
      href: paths.ledgerChain,
    },
    {
      name: words.register,
      what: words.registerBody,
      format: 'CSV',
      href: paths.registerFile(),
      sheet: paths.registerFile(asSheet),
    },
    {
      name: words.fingerprints,
      what: words.fingerprintsBody,
      format: 'JSON Lines',
      href: paths.fingerprintsFile,
    },
  ]
  return (
    <>
      <PageHeading title={words.title} lead={words.lead} seed="donnees" />
      <Wrap>
        <Table
          caption={words.files}
          rows={sets}
          keyOf={({ name }) => name}
          columns={[
            {
              key: 'name',
              label: words.file,
              cell: ({ name, href }) => (href ? <a href={href}>{name}</a> : name),
            },
            { key: 'what', label: words.what, cell: ({ what }) => what },
            {
              key: 'format',
              label: words.format,
              cell: ({ format, sheet }) =>
                sheet ? (
                  <>
                    {format} ·{' '}
                    <a href={sheet} download>
                      {t.common.sheet}
                    </a>
                  </>
                ) : (
                  format
                ),
            },
          ]}
        />
      </Wrap>
    </>
  )
}
