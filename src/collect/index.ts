/** Forms and the life of what is handed in with them. Pure. */
export {};
