/** Pixels in a path: a hundredth is finer than any screen. */
export const round = (pixels: number): number => Math.round(100 * pixels) / 100
