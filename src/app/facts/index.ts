/** The use cases of facts: areas imported, sheets taken in, figures accepted, the explorer's questions. */
export {};
