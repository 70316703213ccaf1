import type { MetaFunction } from '@remix-run/node'
import { localeOf } from '#app/lib/language.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { Wrap } from '#app/ui/frame/page.tsx'
import { PageHeading } from '#app/ui/frame/page-heading.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { ChartSamples } from './components/charts.tsx'
import { ContributionSamples } from './components/contributions.tsx'
import { FormSamples } from './components/forms.tsx'
import { ListSamples } from './components/lists.tsx'
import { PartSamples } from './components/parts.tsx'

const titles = { fr: 'Composants', it: 'Componenti', en: 'Components' }
export const meta: MetaFunction = ({ location }) => [
  { title: pageTitle(titles[localeOf(location.pathname)]) },
]

/** Every shared component in all its states: the page to look at after a change of the look. */
export default function Components() {
  const { t, paths } = useLanguage()
  return (
    <>
      <PageHeading
        title={t.ui.componentsPage.title}
        lead={<p>{t.ui.componentsPage.lead}</p>}
        seed="composants"
        breadcrumbs={[{ label: t.ui.header.desk, href: paths.desk }]}
      />
      <Wrap className="grid gap-16">
        <PartSamples />
        <ListSamples />
        <ChartSamples />
        <ContributionSamples />
        <FormSamples />
      </Wrap>
    </>
  )
}
