import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Facts, Filled, Part } from './parts/filled.tsx'
import { legalSettings } from './parts/settings.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { settings, mayFill, t } = await legalSettings(args)
  const { communeName, address, siren, phone, contactEmail, publicationDirector } = settings
  const { hostName, hostAddress, hostPhone, dpoName, dpoEmail } = settings
  return {
    settings: {
      ...{ communeName, address, siren, phone, contactEmail, publicationDirector },
      ...{ hostName, hostAddress, hostPhone, dpoName, dpoEmail },
    },
    mayFill,
    title: pageTitle(t.commune.legal.title),
  }
}

export const meta = titleMeta

export default function Legal() {
  const { settings, mayFill } = useLoaderData<typeof loader>()
  const { t, paths } = useLanguage()
  const words = t.commune.legal
  const filled = (value: string | undefined, scheme?: 'mailto' | 'tel') => (
    <Filled
      value={value}
      mayFill={mayFill}
      href={scheme && value ? `${scheme}:${value.replaceAll(' ', '')}` : undefined}
    />
  )
  return (
    <>
      <PageHeading title={words.title} lead={words.lead} />
      <Wrap>
        <Part title={words.publisher}>
          <p>{words.name(settings.communeName)}</p>
          <Facts
            facts={[
              [words.address, filled(settings.address)],
              [words.siren, filled(settings.siren)],
              [words.phone, filled(settings.phone, 'tel')],
              [words.email, filled(settings.contactEmail, 'mailto')],
              [words.director, filled(settings.publicationDirector)],
            ]}
          />
        </Part>
        <Part title={words.host}>
          <Facts
            facts={[
              [words.hostName, filled(settings.hostName)],
              [words.hostAddress, filled(settings.hostAddress)],
              [words.hostPhone, filled(settings.hostPhone, 'tel')],
            ]}
          />
        </Part>
        <Part title={words.dpo}>
          <Facts
            facts={[
              [words.dpoName, filled(settings.dpoName)],
              [words.email, filled(settings.dpoEmail, 'mailto')],
            ]}
          />
        </Part>
        <Part title={words.contentsTitle}>
          <p>{words.contents}</p>
          <p>{words.report}</p>
          <p>
            <a href={paths.register()}>{words.register}</a>
          </p>
          <p>{words.advisory}</p>
        </Part>
      </Wrap>
    </>
  )
}
