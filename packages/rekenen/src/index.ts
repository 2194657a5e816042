// One port for long work: threads, web workers, later jobs.

export {};
