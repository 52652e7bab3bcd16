// The diary is kept by the browser: the page is made ahead, empty, and its script does the rest.
export const csr = true;
