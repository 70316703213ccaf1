const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Whether this may be an id of ours: what is none never reaches a query, which would fail on it. */
export const isUuid = (text: string | null | undefined): text is string => !!text && uuid.test(text)
