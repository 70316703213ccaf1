/** Whether a browser says by `If-None-Match` that it has what bears this tag: `*`, or a list of tags, weak or not. */
export const hasIt = (header: string | undefined, tag: string): boolean =>
  header !== undefined &&
  (header.trim() === '*' ||
    (header.match(/(?:W\/)?"[^"]*"/g) ?? []).some((one) => one.replace(/^W\//, '') === tag))
