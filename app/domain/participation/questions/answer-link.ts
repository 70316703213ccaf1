/** How long an unused link can answer. */
export const answerLinkDays = 30
