const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** A count as a headline says it: 二十 in Chinese (0 to 99), 20 in English. */
export function countWord(count: number, language: string): string {
  if (!language.startsWith('zh') || count < 0 || count > 99 || !Number.isInteger(count)) return String(count);
  // before a measure word 2 is 两
  if (count === 2) return '两';
  const tens = Math.floor(count / 10);
  const ones = count % 10;
  const head = tens === 0 ? '' : `${tens === 1 ? '' : (digits[tens] ?? '')}十`;
  return head + (ones === 0 && tens > 0 ? '' : (digits[ones] ?? ''));
}
