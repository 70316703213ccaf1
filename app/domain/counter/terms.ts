const minute = 60_000
const day = 24 * 60 * minute

/** Minutes that a mailed code lives, by the city's clock. */
export const counterCodeMinutes = 10
/** Days that a letter's code lives: the post, and the way to the mairie. */
export const letterDays = 60
/** Days in which a second agent signs, or a paper is found. */
const signatureDays = 7
/** Minutes in which a yes that was given is used. */
const useMinutes = 60

type Method = 'no-account' | 'code' | 'allowance' | 'paper' | 'letter' | 'two-agents'

/** Until when a yes that was asked for at this instant may be given. */
export function giveUntil(method: Method, at: Date): Date {
  const life = {
    'no-account': useMinutes * minute,
    allowance: useMinutes * minute,
    paper: useMinutes * minute,
    code: counterCodeMinutes * minute,
    letter: letterDays * day,
    'two-agents': signatureDays * day,
  }[method]
  return new Date(at.getTime() + life)
}

/** Until when a yes that was given at this instant may be used: the agent who asked may be back only tomorrow. */
export const spendUntil = (method: Method, at: Date): Date =>
  new Date(at.getTime() + (method === 'two-agents' ? 2 * day : useMinutes * minute))
