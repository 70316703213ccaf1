import { Action, Paragraph, Title } from '../parts.tsx'
import { template } from '../template.ts'
import { proposalPreview } from './proposal-previews.ts'

/** What became of a proposal, to its authors, to whoever supports it and to whoever follows it. */
export const proposalTold = template<{ line: string; body: string; path: string }>({
  subject: ({ line }) => line,
  opening: ({ body }) => body,
  Body: ({ props: { line, body, path }, said: { t, url } }) => (
    <>
      <Title>{line}</Title>
      <Paragraph>{body}</Paragraph>
      <Action href={url(path)}>{t.proposals.action}</Action>
    </>
  ),
  preview: (locale) => {
    const { t, about, path } = proposalPreview(locale)
    return {
      line: t.lines['proposal-reached'](about),
      body: t.bodies['proposal-reached'](about),
      path,
    }
  },
})
