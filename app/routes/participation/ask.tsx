import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { titleMeta } from '#app/ui/frame/title-meta.ts'
import { loadQuestionForm, performQuestion } from './parts/ask.server.ts'
import { AskPage } from './parts/ask-page.tsx'

export const loader = (args: LoaderFunctionArgs) => loadQuestionForm(args)

export const action = (args: ActionFunctionArgs) => performQuestion(args)

export const meta = titleMeta

export default function Ask() {
  return <AskPage loaded={useLoaderData<typeof loader>()} lastResult={useActionData<typeof action>()} />
}
