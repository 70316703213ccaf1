import type { PublishedProject } from '#app/domain/projects/index.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { OlderTranslation } from '#app/ui/older-translation.tsx'
import { ToldText } from '../../subjects/parts/told-text.tsx'

type Told = Pick<PublishedProject, 'slug' | 'lang' | 'html' | 'version' | 'olderThanSource'>

/** What the commune writes of the project, in the reader's language or in French, and the way to its versions. */
export function ProjectText({ project }: { project: Told }) {
  const { slug, lang, html, version } = project
  const { t, say, paths, locale } = useLanguage()
  const words = t.projectPages.show
  return (
    <section aria-labelledby="projet">
      <h2 id="projet" className="mb-4">
        {words.text}
      </h2>
      {lang === locale ? null : (
        <div className="mb-4">
          <Notice>{words.inFrench}</Notice>
        </div>
      )}
      <OlderTranslation of={project} />
      <ToldText html={html} lang={lang} />
      <p className="mt-4 text-sm text-second">
        {words.updated(version.number, say.day(version.at))} ·{' '}
        <a href={paths.project(slug).versions}>{words.versions}</a>
      </p>
    </section>
  )
}
