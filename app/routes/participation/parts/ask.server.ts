import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { QuestionWords } from '#app/domain/participation/index.ts'
import { subjectHere } from '#app/domain/subjects/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { addressOf } from '#app/web/address-of.ts'
import { constraintsOf } from '#app/web/forms/forms.ts'
import { keptDeeds } from '#app/web/kept/pending-deeds.ts'
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
export const performQuestion = (args: ActionFunctionArgs) =>
  keptDeeds.question.ask(args, addressOf(args.params))
