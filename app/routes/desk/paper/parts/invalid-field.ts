/** The box that says that the answer to this question is no answer. */
export const invalidField = (question: number) => `q${question}-invalid`
