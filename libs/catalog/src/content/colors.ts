/** The calendar's six hues. */
export const GREEN = '#4c9070';
export const BLUE = '#5b88b8';
export const AMBER = '#d69a25';
export const RED = '#bc5c50';
export const PLUM = '#9c6a90';
export const STONE = '#8c897d';
