/** To try the attributes takes a script; without one the page shows the snippets. */
export const csr = true;
