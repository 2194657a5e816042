/** The day of today here, as ISO 8601. */
export const vandaag = (): string => new Date().toLocaleDateString('sv');
