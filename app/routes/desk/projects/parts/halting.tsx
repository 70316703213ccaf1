import type { FieldMetadata } from '@conform-to/react'
import type { ReactNode } from 'react'
import { useDeskLanguage } from '#app/ui/desk-language.ts'
import { TextArea } from '#app/ui/forms/text-area.tsx'
import { TextInput } from '#app/ui/forms/text-input.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { ProjectPage } from './page.tsx'

/** The frame of a step of the project's life, one page behind its phases. */
export function HaltingPage(page: { slug: string; title: string; lead?: string; children: ReactNode }) {
  const { t, paths } = useDeskLanguage()
  const back = { label: t.projectsDesk.tabs.phases, href: paths.deskProject(page.slug).phases }
  return <ProjectPage {...page} back={back} />
}

/** Why a project stops or goes on, and the act by which it does: everybody reads both. */
export function HaltingFields({
  of: { reason, decision },
}: {
  of: { reason: FieldMetadata<string>; decision: FieldMetadata<string> }
}) {
  const { t } = useLanguage()
  const words = t.projectsDesk.phases
  return (
    <>
      <TextArea field={reason} label={words.haltReason} rows={3} lang="fr" />
      <TextInput field={decision} label={words.haltDecision} hint={words.decisionHint} lang="fr" />
    </>
  )
}
