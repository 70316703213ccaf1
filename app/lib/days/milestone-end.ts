type Days = { baselineOn: string; currentOn: string; actualOn?: string | null }

/**
 * The day by which a milestone is measured: when it was reached, else when it is expected, and never before today: what was
 * expected yesterday and is not there is late, whatever its date says.
 */
export const endOf = ({ currentOn, actualOn }: Days, today: string): string =>
  actualOn ?? (currentOn < today ? today : currentOn)

/** Whether it is, or was, later than it was promised. */
export const isLate = (of: Days, today: string): boolean => endOf(of, today) > of.baselineOn
