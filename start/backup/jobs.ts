/**
 * Jobs that tell somebody something. After a restoration they are not done: the instance that was saved may have done
 * them already. All others look first at what is there, and doing them twice does no harm.
 */
const mails = /^(announce|ask-checkpoint-reader|mail-.*|send-(code|counter-code|invitation)|tell-of-.*)$/

export const isMail = (task: string): boolean => mails.test(task)
