/** Where the API lives, and its full version: the major number is in the address, the rest in a header. */
export const apiBase = '/api/v1';
export const apiVersie = '1.0.0';
