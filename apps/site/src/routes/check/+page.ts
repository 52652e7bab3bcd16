// The only page with a script: with it the answers never leave the device. Without it the form works all the same.
export const prerender = false;
export const csr = true;
