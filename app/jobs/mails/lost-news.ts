import type { ToldNews } from '#app/domain/publishing/index.ts'
import type { Tools } from '../tools.ts'

/** Says in the log which piece of news could not be told for want of a fact: that is ours to find. */
export const lostNews =
  ({ log }: Pick<Tools, 'log'>) =>
  ({ id, news, verb }: ToldNews): void =>
    log.error({ id, news, verb }, 'a piece of news lacks a fact')
