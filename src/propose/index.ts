/** Figures of a read report → facts proposed, each with how sure it is and why. Pure. */
export {};
