/** What reports say about a fact: attainment, growth, share, rank, pace, forecast, and figures recast over mergers. Pure. */
export {};
