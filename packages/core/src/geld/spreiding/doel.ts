/** What places should be good for. By itself, so that who only reads an address need not load how it is computed. */
export const SPREIDDOELEN = ['afstand', 'verste', 'bereik'] as const;
export type Spreiddoel = (typeof SPREIDDOELEN)[number];
