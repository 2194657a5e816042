/** Languages of the screens, the command line and the API. */
export type Taal = 'nl' | 'en';

/** The tag by which numbers, dates and lists of a language are written. */
export const localeVan: Readonly<Record<Taal, string>> = { nl: 'nl-NL', en: 'en-GB' };
