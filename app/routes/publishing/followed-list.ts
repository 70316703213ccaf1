import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { visit } from '#app/web/visit.ts'

/** The list of new projects, as those who follow it find it among what they follow: it has no page but that of projects. */
export const loader = async (args: LoaderFunctionArgs) => redirect((await visit(args)).paths.projects(), 302)
