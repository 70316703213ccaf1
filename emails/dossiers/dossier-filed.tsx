import { Action, Paragraph, Remark, Title } from '../parts.tsx'
import { type Topic, template } from '../template.ts'
import { dossierPreviewIn } from './dossier-previews.ts'

/** A followed dossier went to its funder; what was filed is frozen under its hash. */
export const dossierFiled = template<{ topic: Topic; number: number; sha256: string; path: string }>({
  subject: ({ topic, number }, { t }) => t.dossiers.filed.subject(topic.title, number),
  opening: ({ number }, { t }) => t.dossiers.filed.body(number),
  Body: ({ props: { topic, number, sha256, path }, said: { t, url } }) => (
    <>
      <Title>{t.dossiers.filed.title}</Title>
      <Paragraph>
        {topic.title}. {t.dossiers.filed.body(number)}
      </Paragraph>
      <Remark>{t.dossiers.filed.hash(sha256)}</Remark>
      <Action href={url(path)}>{t.dossiers.filed.action}</Action>
    </>
  ),
  preview: (locale) => {
    const { topic, sha256, versionPath } = dossierPreviewIn(locale)
    return { topic, number: 1, sha256, path: versionPath }
  },
})
