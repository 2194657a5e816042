/** Dutch texts of the rooms with a large map and a docked panel. */
export const nlWerkbank = {
  greep: {
    laag: 'Schuif het paneel omhoog',
    half: 'Maak het paneel zo hoog als het kan',
    hoog: 'Schuif het paneel omlaag',
  },
} as const;
