import type { CountSettings } from '../settings.ts'

const RULES = ['greedy', 'greedy-per-cost', 'equal-shares'] as const
const COMPLETIONS = ['none', 'add1', 'add1-exhaustive'] as const
const FILLS = ['none', 'utilitarian'] as const

/** What META says of how it was counted; the increment is one unit of the currency, as a budget's always is. */
export type ToldSettings = Required<
  Pick<CountSettings, 'rule' | 'completion' | 'fill' | 'comparison' | 'ties'>
>

/** All by which an election was counted, as lines of META: whoever has the file needs nothing beside it. */
export const metaOfSettings = ({
  rule,
  completion = 'none',
  fill = 'none',
  comparison = false,
  ties,
}: Omit<CountSettings, 'increment'>): Record<string, string> => ({
  ...{ rule, completion, fill, comparison: comparison ? 'yes' : 'no' },
  ...{ increment: '1', draw: ties?.by === 'lot' ? ties.seed : '' },
})

/** What a file says of it; null where META does not say all of it, as no file of another house does. */
export function settingsInMeta(meta: ReadonlyMap<string, string>): ToldSettings | null {
  const one = <const Known extends string>(known: readonly Known[], key: string) =>
    known.find((value) => value === meta.get(key))
  const rule = one(RULES, 'rule')
  const completion = one(COMPLETIONS, 'completion')
  const fill = one(FILLS, 'fill')
  const comparison = one(['yes', 'no'], 'comparison')
  const draw = meta.get('draw')
  if (!rule || !completion || !fill || !comparison || draw === undefined || meta.get('increment') !== '1')
    return null
  const ties = draw === '' ? ({ by: 'cost' } as const) : ({ by: 'lot', seed: draw } as const)
  return { rule, completion, fill, comparison: comparison === 'yes', ties }
}
