/** Longest axis that is planned: a table of more entries would stop the page for a second. */
export const LONGEST_AXIS = 2 ** 20
