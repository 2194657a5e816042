import type { Catalogus } from '../catalogus.ts';

export const enRekenen: Catalogus['rekenen'] = {
  verloren: (aantal) =>
    aantal === 1
      ? 'One of the computing threads was lost. The answer comes from the others, or from what that thread had found.'
      : `${aantal} computing threads were lost. The answer comes from the others, or from what those threads had found.`,
  fouten: {
    vraag: 'The program cannot answer this question.',
    oplosser: 'The solver that gives the proof could not be loaded. Ask for no proof, or try again.',
    'werker-verloren': 'The computation ended by itself before there was an answer. Perhaps memory ran out.',
    geheugen: 'The computation needed more memory than there is for it.',
    tijd: 'Time was up before there was an answer.',
    gestopt: 'Stopped before there was an answer.',
    kapot: 'The computation went wrong through a mistake of ours. Please tell us.',
  },
};
