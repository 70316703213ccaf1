import type { Hung } from '#app/domain/publishing/index.ts'
import type { Visit } from './visit.ts'

/** Says in the log which knot a page could not tie for want of a fact: that is ours to find. */
export const untied =
  ({ instance }: Pick<Visit, 'instance'>) =>
  ({ id, knot, verb }: Hung): void =>
    instance.log.error({ id, knot, verb }, 'a knot lacks a fact')
