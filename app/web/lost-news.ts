import type { ToldNews } from '#app/domain/publishing/index.ts'
import type { Visit } from './visit.ts'

/** Says in the log which piece of news a page could not tell for want of a fact: that is ours to find. */
export const lostNews =
  ({ instance }: Pick<Visit, 'instance'>) =>
  ({ id, news, verb }: ToldNews): void =>
    instance.log.error({ id, news, verb }, 'a piece of news lacks a fact')
