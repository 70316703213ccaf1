/** Lets the process do what else it was asked: between two parts of a work that is long, and not in a hurry. */
export const others = (): Promise<void> => new Promise((resume) => setImmediate(resume))
