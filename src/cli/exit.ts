/** How a command ended, for those who called it. */
export const exit = { done: 0, content: 1, use: 2, ours: 3, interrupted: 130 } as const;
export type Exit = (typeof exit)[keyof typeof exit];
