// Units, regions, weights, flows, bounds: the engine. Knows no word of the domain, and depends on nothing.

export {};
