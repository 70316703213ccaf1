import { notFound } from '#app/web/refused.ts'
import type { Visit } from '#app/web/visit.ts'
import { consultationHere } from './here.server.ts'

/** The survey of this address: a vote has no words. */
export async function surveyHere(visited: Visit, params: { slug?: string }) {
  const survey = await consultationHere(visited, params)
  if (survey.secret) notFound(visited)
  return survey
}
