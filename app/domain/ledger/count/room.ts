import { amountOf } from './facts.ts'
import { type PromiseMade, type Row, revisionOf } from './read-facts.ts'

/** A euro, so that no amount is known to the cent. */
const room = 1_00n

/**
 * The amounts that could be neither a euro less nor a euro more, within what the campaign and the reward ask for. Which
 * reward an earlier amount was for is written nowhere: it is taken as one for whichever it comes near.
 */
export function tightOf(rows: readonly Row[], promises: ReadonlyMap<string, PromiseMade>): Set<string> {
  const tight = new Set<string>()
  for (const { id, revision, amount, least, from, most } of promises.values())
    if (isNear(amount, [least, from, most])) tight.add(amountOf(id, revision))
  for (const row of rows) {
    const made = promises.get(row.pledgeId ?? '')
    if (row.code !== 'promised' || !made) continue
    const revision = revisionOf(row, made.revision)
    if (revision !== made.revision && isNear(promisedIn(row), [made.least, made.most, ...made.rewards]))
      tight.add(amountOf(made.id, revision))
  }
  return tight
}

const isNear = (amount: bigint, bounds: readonly bigint[]) =>
  bounds.some((bound) => amount - bound < room && bound - amount < room)

const promisedIn = ({ entries }: Row) =>
  entries.map(({ amount }) => BigInt(amount)).find((amount) => amount > 0n) ?? 0n
