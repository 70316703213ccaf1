import type { Stance as StanceValue } from '#db/schema/participation.ts'

/** For, neutral, against: a colour, a shape and a word. The word comes from `t.ui.stance`. */
export function Stance({ stance, word }: { stance: StanceValue; word: string }) {
  return <span className={`stance ${stance}`}>{word}</span>
}
