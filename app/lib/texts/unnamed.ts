/** What an instance is called until its commune has said its name: that of the platform, and of no commune. */
export const unnamed = 'Cordée'

/** A sentence about a commune that has said its name, or the one that names none. */
export const ifNamed = (commune: string, named: string, bare: string): string =>
  commune === unnamed ? bare : named
