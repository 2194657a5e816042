import type { Catalogus } from '../../catalogus.ts';

/** English texts of the rooms with a large map and a docked panel. */
export const enWerkbank: Catalogus['werkbank'] = {
  greep: {
    laag: 'Slide the panel up',
    half: 'Make the panel as high as it goes',
    hoog: 'Slide the panel down',
  },
};
