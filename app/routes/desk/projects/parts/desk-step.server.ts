import type { LoaderFunctionArgs } from '@remix-run/node'
import type { Right } from '#app/domain/policy.ts'
import { stepsOf } from '#app/domain/projects/index.ts'
import { notFound } from '#app/web/refused.ts'
import { visitAs } from '#app/web/visit.ts'

/** A project's milestones and phases, for whoever may take this step on it. */
export async function stepsFor(args: LoaderFunctionArgs, right: Right) {
  const visited = await visitAs(args, right)
  const steps = (await stepsOf(visited.db, args.params.slug ?? '')) ?? notFound(visited)
  return { ...visited, steps }
}

/** The same with one of its milestones, named by the address. */
export async function milestoneFor(args: LoaderFunctionArgs) {
  const visited = await stepsFor(args, 'milestone.move')
  const milestone = visited.steps.milestones.find(({ id }) => id === args.params.id) ?? notFound(visited)
  return { ...visited, milestone }
}
