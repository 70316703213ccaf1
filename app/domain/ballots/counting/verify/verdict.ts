export type Verdict = { readonly ok: true } | { readonly ok: false; readonly why: string }

/** Thrown inside the verification, so that each check is one line; `verify` turns it into a verdict. */
export class Doubt extends Error {}

export function check(holds: boolean, why: string): asserts holds {
  if (!holds) throw new Doubt(why)
}
