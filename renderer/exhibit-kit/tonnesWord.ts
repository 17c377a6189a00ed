/**
 * A mass of the feed as every screen writes it, in t: one decimal where it says something, two below a tenth (26.5, 0.07, 0.0). What is
 * there at all is never written as nothing.
 */
export const tonnesWord = (tonnes: number): string =>
  tonnes > 0 && tonnes < 0.095 ? String(Math.max(0.01, Math.round(tonnes * 100) / 100)) : (Math.round(tonnes * 10) / 10).toFixed(1);
