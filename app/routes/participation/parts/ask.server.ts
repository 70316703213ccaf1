import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { askQuestion, QuestionWords } from '#app/domain/participation/index.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { subjectHere } from '#app/domain/subjects/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { addressOf } from '#app/web/address-of.ts'
import { constraintsOf } from '#app/web/forms/forms.ts'
import { perform } from '#app/web/perform.ts'
import { orRefused } from '#app/web/refused.ts'
import { visit } from '#app/web/visit.ts'

/** What the form of a question needs, wherever it is asked. */
export async function loadQuestionForm(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const { db, viewer, locale, t, frame } = visited
  const [{ summary: _, ...subject }, { settings }] = await Promise.all([
    orRefused(visited, subjectHere(db, addressOf(args.params), locale, 'questions')),
    frame(),
  ])
  return {
    subject,
    answerDays: settings.answerDays,
    signedIn: viewer !== null,
    constraint: constraintsOf(QuestionWords),
    title: pageTitle(t.participation.question.askTitle),
  }
}

/** Puts it to the official who answers there. */
export async function performQuestion(args: ActionFunctionArgs) {
  const { locale, paths } = await visit(args)
  const address = addressOf(args.params)
  return perform(args, {
    right: 'question.ask',
    schema: QuestionWords,
    limit: 'question',
    deed: async (act, input) => {
      const { id: subjectId, official } = await subjectHere(act.tx, address, locale)
      if (!official) throw new Refusal('nobody-to-answer')
      const asked = await askQuestion(act, { ...input, subjectId, officialId: official.id })
      return { ...asked, name: official.name }
    },
    done: ({ id, held, name }, { t }) => ({
      to: paths.question(id),
      say: held ? t.participation.question.held : t.participation.question.sent(name),
    }),
    pending: (input) => ({
      deed: 'question',
      input: { ...input, ...address },
      returnTo: paths.subject(address).show,
    }),
  })
}
