/** A commune as papers name it: with its INSEE code, once it has said it. */
export const namedCommune = ({ name, insee }: { name: string; insee: string }): string =>
  insee ? `${name} (${insee})` : name
