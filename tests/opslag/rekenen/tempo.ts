// How workers of the tests work: a machine where nothing takes long finds out soon that one of them is gone.

export const grenzen = { draden: 1, hartslagMs: 100, uitloopMs: 2000 };
export const tempo = { kijkMs: 100, stilteMs: 1500 };
