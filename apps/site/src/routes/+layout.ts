// Pages to read are made ahead and carry no script at all.
export const prerender = true;
export const csr = false;
