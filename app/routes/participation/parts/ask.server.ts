import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { QuestionWords, questionList } from '#app/domain/participation/index.ts'
import { subjectHere } from '#app/domain/subjects/index.ts'
import { pageTitle } from '#app/lib/texts/page-title.ts'
import { addressOf } from '#app/web/address-of.ts'
import { constraintsOf } from '#app/web/forms/forms.ts'
import { keptDeeds } from '#app/web/kept/pending-deeds.ts'
import { orRefused } from '#app/web/refused.ts'
import { visit } from '#app/web/visit.ts'
import { frameAround } from '../../subjects/parts/frame.server.ts'

const questionsShown = 20

/** What the form of a question needs, wherever it is asked. */
export async function loadQuestionForm(args: LoaderFunctionArgs) {
  const visited = await visit(args)
  const { db, viewer, locale, t, frame: settled } = visited
  const [here, { settings }] = await Promise.all([
    orRefused(visited, subjectHere(db, addressOf(args.params), locale, 'questions')),
    settled(),
  ])
  const { summary: _, takes: __, ...subject } = here
  const [frame, { questions }] = here.discussed
    ? await Promise.all([
        frameAround(visited, here),
        questionList(db, locale, { subjectId: here.id, size: questionsShown }),
      ])
    : [null, { questions: [] }]
  return {
    subject,
    /** Where questions have a page of their own under the subject, its frame and what was asked there. */
    frame,
    questions,
    answerDays: settings.answerDays,
    signedIn: viewer !== null,
    constraint: constraintsOf(QuestionWords),
    title: pageTitle(t.participation.question.askTitle),
  }
}

/** Puts it to the official who answers there. */
export const performQuestion = (args: ActionFunctionArgs) =>
  keptDeeds.question.ask(args, addressOf(args.params))
