const inParis = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris', dateStyle: 'short' })

/** The last civil day before an instant: opinions that close at midnight are open until the day that it ends. */
export const lastDayOf = (end: Date): string => inParis.format(new Date(end.getTime() - 1))
