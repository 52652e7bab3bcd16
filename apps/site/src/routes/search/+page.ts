// The list is made ahead and works without a script. With one, what is typed is searched on the device.
export const csr = true;
