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
  return { contactEmail: settings.contactEmail, mayFill, title: pageTitle(t.commune.security.title) }
}

export const meta = titleMeta

/** To whom a flaw is told, and what is promised to whoever does; `/.well-known/security.txt` leads here. */
export default function Security() {
  const { contactEmail, mayFill } = useLoaderData<typeof loader>()
  const { t, paths } = useLanguage()
  const words = t.commune.security
  const contact = (
    <Filled
      value={contactEmail}
      mayFill={mayFill}
      href={contactEmail ? `mailto:${contactEmail}` : undefined}
    />
  )
  return (
    <>
      <PageHeading title={words.title} lead={words.lead} />
      <Wrap>
        <Part title={words.tellTitle}>
          <p>{words.tell}</p>
          <Facts facts={[[words.email, contact]]} />
        </Part>
        <Part title={words.tryTitle}>
          <p>{words.try}</p>
        </Part>
        <Part title={words.promiseTitle}>
          <ul className="grid list-disc gap-2 pl-6">
            {words.promises.map((promise) => (
              <li key={promise}>{promise}</li>
            ))}
          </ul>
        </Part>
        <Part title={words.waitTitle}>
          <p>{words.wait}</p>
        </Part>
        <Part title={words.keptTitle}>
          <p>{words.kept}</p>
          <p>
            <a href={paths.fingerprints()}>{words.fingerprints}</a>
          </p>
          <p>
            <a href="/.well-known/security.txt">{words.machine}</a>
          </p>
        </Part>
      </Wrap>
    </>
  )
}
