import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { askQuestion, QuestionWords, type SubjectName, subjectHere } from '#app/domain/participation/index.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { constraintsOf } from '#app/web/forms/forms.ts'
import { perform } from '#app/web/perform.ts'
import { orRefused } from '#app/web/refused.ts'
import { visit } from '#app/web/visit.ts'

type Kind = SubjectName['kind']

/** What the form of a question needs, on a project or on an official's own page. */
export async function loadQuestionForm(args: LoaderFunctionArgs, kind: Kind) {
  const visited = await visit(args)
  const { db, viewer, locale, t, frame } = visited
  const [subject, { settings }] = await Promise.all([
    orRefused(visited, subjectHere(db, kind, args.params.slug!, locale)),
    frame(),
  ])
  return {
    subject,
    answerDays: settings.answerDays,
    signedIn: viewer !== null,
    constraint: constraintsOf(QuestionWords),
    title: `${t.participation.question.askTitle} — Cordée`,
  }
}

/** Puts it to the official in charge of the project or dossier, or to the one whose page this is. */
export async function performQuestion(args: ActionFunctionArgs, kind: Kind) {
  const { locale, paths } = await visit(args)
  const slug = args.params.slug!
  return perform(args, {
    right: 'question.ask',
    schema: QuestionWords,
    limit: 'question',
    deed: async (act, input) => {
      const { id: subjectId, official } = await subjectHere(act.tx, kind, slug, locale)
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
      input: { ...input, kind, slug },
      returnTo: paths.subject(kind, slug),
    }),
  })
}
