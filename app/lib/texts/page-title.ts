/** What a window is called: the page, what it belongs to, and whose it is. */
export const pageTitle = (...parts: (string | number)[]): string => [...parts, 'Cordée'].join(' — ')
