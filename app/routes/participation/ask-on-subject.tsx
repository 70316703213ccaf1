import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { discussedAt } from '#app/web/discussed.ts'
import { loadQuestionForm, performQuestion } from './parts/ask.server.ts'
import { AskPage } from './parts/ask-page.tsx'

export const loader = (args: LoaderFunctionArgs) =>
  loadQuestionForm(args, discussedAt(new URL(args.request.url), args.params).kind)

export const action = (args: ActionFunctionArgs) =>
  performQuestion(args, discussedAt(new URL(args.request.url), args.params).kind)

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Ask() {
  return <AskPage loaded={useLoaderData<typeof loader>()} lastResult={useActionData<typeof action>()} />
}
