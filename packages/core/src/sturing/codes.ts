/**
 * Who executes: the regelingen that the register names, whom an organisation recorded, or nobody that is known.
 * `beide`: the register names one and an organisation recorded something.
 */
export const UITVOERSTANDEN = ['register', 'eigen', 'beide', 'onbekend'] as const;

/** What is not known of a task: who executes it, by which mandate or contract, who inspects it. */
export const LEEMTEN = ['uitvoerder', 'grond', 'toezicht'] as const;
