/** The field in which a form carries the key by which it is done once. Pages that everybody shares hold none. */
export const sendingKey = '__once__'
