/** A part as 12.4%: one decimal, and never 0.0% for what is not nothing. */
export function percent(part: number): string {
  if (part === 0) return '0%';
  return `${Math.max(0.1, Math.round(part * 1000) / 10).toFixed(1)}%`;
}
