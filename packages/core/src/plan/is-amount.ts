/** Whether a number is a size above 0 that a double can hold and still be divided by. */
export const isAmount = (value: number): boolean => value > 0 && value <= 1e12
