import { Form } from '@remix-run/react'
import type { AskedPage } from '#app/domain/participation/index.ts'
import { useLanguage } from '#app/ui/language.tsx'

/** What the reader may do with a question: find it useful, report it; its asker edits or withdraws, its answerer undoes. */
export function QuestionActions({ of, signedIn }: { of: AskedPage; signedIn: boolean }) {
  const { t, paths, say } = useLanguage()
  const words = t.participation.comment
  const to = paths.contribution(of.id)
  return (
    <>
      {of.mine ? (
        <span className="button quiet small">{words.usefulCount(of.useful)}</span>
      ) : (
        <Form method="post" action={to.useful} preventScrollReset>
          <button
            type="submit"
            className="button quiet small"
            name="retirer"
            value={of.foundUseful ? 'oui' : ''}
            aria-pressed={signedIn ? of.foundUseful : undefined}
            title={of.foundUseful ? words.takeBack : words.usefulHint}
          >
            {of.useful > 0 ? words.usefulCount(of.useful) : words.useful}
          </button>
        </Form>
      )}
      {of.editedAt ? (
        <a className="button quiet small" href={to.history}>
          {words.history}
        </a>
      ) : null}
      {of.can.edit ? (
        <a className="button quiet small" href={to.edit}>
          {words.edit}
        </a>
      ) : null}
      {of.can.withdraw ? (
        <a className="button quiet small" href={to.withdraw}>
          {words.withdraw}
        </a>
      ) : null}
      {of.mine ? null : (
        <a className="button quiet small" href={to.report} rel="nofollow">
          {words.report}
        </a>
      )}
      {of.can.undo && of.answer ? (
        <a className="button quiet small" href={paths.deskAnswerUndo(of.answer.id)}>
          {t.participation.question.undo(say.time(of.answer.undoUntil))}
        </a>
      ) : null}
    </>
  )
}
