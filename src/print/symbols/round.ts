/** Three decimals: finer than any printer, and the last bits in which machines differ are gone. */
export const round = (n: number): number => Math.round(n * 1000) / 1000 || 0;
