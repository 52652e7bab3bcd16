// To be printed: no script.
export const csr = false;
