/** The use cases of reports that are written: begun, edited, checked, circulated, signed, made into Word and taken back. */
export {};
