import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { isLocale, locales } from '#app/lib/language.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { Tabs } from '#app/ui/tabs.tsx'
import { visitAs } from '#app/web/visit.ts'

/** Everything that is sent, as its readers get it. */
export async function loader(args: LoaderFunctionArgs) {
  const { url, locale, t } = await visitAs(args, 'desk.visit')
  // 46 MB of templates, which only their preview needs in the web process.
  const { isMailName, previewSubjects } = await import('./parts/mail-previews.server.ts')
  const asked = url.searchParams.get('langue')
  const lang = isLocale(asked) ? asked : locale
  const chosen = url.searchParams.get('courriel') ?? ''
  const name = isMailName(chosen) ? chosen : 'project-published'
  return { name, lang, subjects: previewSubjects(lang), title: pageTitle(t.publishing.mails.title) }
}

export const meta = titleMeta

export default function Mails() {
  const { name, lang, subjects } = useLoaderData<typeof loader>()
  const { t, paths } = useDeskLanguage()
  const words = t.publishing.mails
  return (
    <>
      <PageHeading title={words.title} lead={words.lead} />
      <Wrap className="grid gap-6">
        <Tabs
          label={t.common.language.choose}
          tabs={locales.map((one) => ({
            href: paths.deskMailsShown({ courriel: name, langue: one }),
            label: t.common.language[one],
            current: one === lang,
          }))}
        />
        <div className="columns">
          <div className="grid content-start gap-4 self-start">
            <h2 lang={lang}>{subjects[name]}</h2>
            <iframe
              title={words.preview(name)}
              src={paths.deskMail(name, lang)}
              sandbox="allow-scripts"
              className="h-[48rem] w-full rounded border border-line"
            />
            <p className="flex flex-wrap gap-4">
              <a href={paths.deskMail(name, lang)}>{words.open}</a>
              <a href={paths.deskMail(name, lang, { partie: 'texte' })}>{words.asText}</a>
            </p>
          </div>
          <nav aria-label={words.title}>
            <ul className="grid gap-2">
              {Object.entries(subjects).map(([one, subject]) => (
                <li key={one}>
                  <a
                    href={paths.deskMailsShown({ courriel: one, langue: lang })}
                    aria-current={one === name ? 'true' : undefined}
                    className="aria-[current]:font-bold aria-[current]:no-underline"
                  >
                    <span lang={lang}>{subject}</span>
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </Wrap>
    </>
  )
}
